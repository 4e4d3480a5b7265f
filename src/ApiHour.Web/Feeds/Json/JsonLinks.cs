using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds.Json;

/// <summary>Makes addresses absolute and encoded, as JSON Schema's format <c>uri</c> wants them.</summary>
internal sealed class JsonLinks(string root)
{
    public Uri ToPage(string address) => new(root + SiteUrl.Encode(address));

    /// <summary>The page at a decoded address; null when there is none.</summary>
    public Uri? ToPageOrNull(string? address) => address is null ? null : ToPage(address);

    /// <summary>What an encoded URL names; null when there is none, or an invalid one.</summary>
    public Uri? To(string? url) =>
        Uri.TryCreate(SiteUrl.IsOfSite(url) ? root + url : url, UriKind.Absolute, out var target) ? new Uri(target.AbsoluteUri) : null;
}
