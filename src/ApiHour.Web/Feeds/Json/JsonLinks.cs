using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds.Json;

/// <summary>Makes addresses absolute and encoded, as JSON Schema's format <c>uri</c> wants them.</summary>
internal sealed class JsonLinks(string root)
{
    public Uri ToPage(string address) => new(root + SiteUrl.Encode(address));

    /// <summary>Null when there is no address, or an invalid one.</summary>
    public Uri? To(string? address) =>
        Uri.TryCreate(SiteUrl.Absolute(root, address), UriKind.Absolute, out var url) ? new Uri(url.AbsoluteUri) : null;
}
