using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Links;

/// <summary>Tells the site's own addresses from others.</summary>
internal sealed partial class SiteUrls(string baseUrl)
{
    private readonly string? ownHost = Uri.TryCreate(baseUrl, UriKind.Absolute, out var root) ? WebAddress.Bare(root.Host) : null;

    /// <summary>The decoded path of an own address as <see cref="Resolve"/> writes it.</summary>
    public static string PathOf(string target) => Uri.UnescapeDataString(target.Split('?', '#')[0]);

    /// <summary>The own address of a decoded path.</summary>
    public static string Encode(string path) => Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>
    /// Writes an address of this site from its root and any other in full; null for what no browser may follow
    /// (a scheme that is not allowed, or no address at all).
    /// </summary>
    /// <param name="url">An absolute or relative URL.</param>
    /// <param name="page">The path of the page that holds it.</param>
    public string? Resolve(string url, string page)
    {
        url = url.Trim();
        if (url.StartsWith('#'))
        {
            // As heading ids are: with their accents.
            return Accents().Replace(url, accents => XmlText.Of(Uri.UnescapeDataString(accents.Value)));
        }

        var here = new Uri(new Uri("https://site.invalid"), Encode(page));
        if (!Uri.TryCreate(here, url, out var target))
        {
            return null;
        }

        return target.Scheme switch
        {
            // A browser takes what follows two slashes for a host.
            "http" or "https" when target.Host == here.Host || WebAddress.Bare(target.Host) == ownHost => '/' + (target.PathAndQuery + target.Fragment).TrimStart('/', '\\'),
            "http" or "https" => url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url,
            var scheme => WebAddress.Schemes.Contains(scheme) ? url : null,
        };
    }

    [GeneratedRegex("(?:%(?:[C-F][0-9A-F]|[89AB][0-9A-F]))+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Accents();
}
