using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Reads the addresses that the files of <c>_data</c> name.</summary>
internal static class DataLinks
{
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
    public static string? HostOf(string? url) => WebAddress.Parse(url) is { } site ? SiteUrls.Bare(site.Host) : null;

    /// <summary>Addresses without those that differ from an earlier one by scheme, <c>www.</c>, letter case or a last slash only.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> urls) =>
        [.. urls.DistinctBy(url => HostOf(url) is { } host ? host + new Uri(url).PathAndQuery.TrimEnd('/') + new Uri(url).Fragment : url, StringComparer.OrdinalIgnoreCase)];
}
