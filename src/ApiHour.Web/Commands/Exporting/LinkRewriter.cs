using System.Net;
using System.Text.RegularExpressions;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Rewrites links that have a query so that they lead to the corresponding files.</summary>
internal static partial class LinkRewriter
{
    /// <summary>The full address of a link within the site; null for a link to another site.</summary>
    public static Uri? Resolve(Uri page, string written) =>
        Uri.TryCreate(page, written, out var url) && url.GetLeftPart(UriPartial.Authority) == page.GetLeftPart(UriPartial.Authority) ? url : null;

    /// <summary>Rewrites the links of a page or a feed, and nothing else.</summary>
    public static string Rewrite(string text, Uri page) => QueryLink().Replace(text, link => WebUtility.HtmlEncode(Moved(WebUtility.HtmlDecode(link.Value), page)));

    private static string Moved(string written, Uri page) =>
        Resolve(page, written) is not { } url ? written
        : StaticAddress.Of(url) is var file && file == url ? written
        : written.StartsWith('/') ? file.PathAndQuery + file.Fragment
        : file.AbsoluteUri;

    [GeneratedRegex("""(?<=\s(?:href|src|action|content)=")[^"<>\s]*\?[^"<>\s]*(?=")""")]
    private static partial Regex QueryLink();
}
