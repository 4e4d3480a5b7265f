using ApiHour.Content.Catalog;
using ApiHour.Content.Events.People;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events;

/// <summary>Reads the addresses that the files of <c>_data</c> name.</summary>
internal static class DataLinks
{
    /// <summary>Sites on which many have a page of their own, beside social networks.</summary>
    private static readonly HashSet<string> SharedHosts = new(StringComparer.OrdinalIgnoreCase) { "github.com", "gitlab.com", "sites.google.com", "helloasso.com", "meetup.com" };

    /// <summary>What stands before the account on some of them.</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { "associations", "view", "site", "company", "in", "channel", "c", "user", "pages" };

    /// <summary>The address if a page may link to it; null for any other, which is reported.</summary>
    public static string? Resolve(DataEntry entry, string key, string url, SiteUrls urls)
    {
        // Without a scheme or a slash it would be taken for a page of this site.
        if ((url.StartsWith('/') || url.Contains(':', StringComparison.Ordinal)) && urls.Resolve(url, "/") is { } target)
        {
            return target;
        }

        entry.Tell(key, "an address such as `https://example.org/`");
        return null;
    }

    /// <summary>The host of a web address without <c>www.</c>; null for any other address.</summary>
    public static string? HostOf(string? url) => WebAddress.Parse(url) is { } site ? WebAddress.Bare(site.Host) : null;

    /// <summary>Whose site an address is: its host, with the account where many have one; empty for no web address.</summary>
    public static string SiteOf(string? url) => HostOf(url) is not { } host ? ""
        : SocialNetworks.Has(new Uri(url!)) || SharedHosts.Contains(host) ? string.Join('/', new Uri(url!).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Kinds.Contains).Take(1).Prepend(host))
        : host;

    /// <summary>Addresses without those that differ from an earlier one by scheme, <c>www.</c>, letter case or a last slash only.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> urls) =>
        [.. urls.DistinctBy(url => HostOf(url) is { } host ? host + new Uri(url).PathAndQuery.TrimEnd('/') + new Uri(url).Fragment : url, StringComparer.OrdinalIgnoreCase)];
}
