namespace ApiHour.Content.Rendering;

/// <summary>Tells the site's own addresses from others.</summary>
internal sealed class SiteUrls(string baseUrl)
{
    private readonly string? ownHost = Uri.TryCreate(baseUrl, UriKind.Absolute, out var root) ? Bare(root.Host) : null;

    /// <summary>
    /// Writes an own address from the site's root and another one in full; null for what no browser may follow
    /// (a scheme that is not allowed, or no address at all).
    /// </summary>
    /// <param name="url">An absolute or relative URL.</param>
    /// <param name="page">The path of the page that holds it.</param>
    public string? Resolve(string url, string page)
    {
        url = url.Trim();
        if (url.StartsWith('#'))
        {
            return url;
        }

        var here = new Uri(new Uri("https://site.invalid"), Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal));
        if (!Uri.TryCreate(here, url, out var target))
        {
            return null;
        }

        return target.Scheme switch
        {
            "http" or "https" when target.Host == here.Host || Bare(target.Host) == ownHost => target.PathAndQuery + target.Fragment,
            "http" or "https" => url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url,
            "mailto" or "tel" or "geo" => url,
            _ => null,
        };
    }

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
