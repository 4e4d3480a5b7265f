using System.Net;
using System.Text.RegularExpressions;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Lets links with a query lead to the files that stand for them.</summary>
internal static partial class LinkRewriter
{
    /// <summary>Where a link of a page leads on the same site, in full; null for another site.</summary>
    public static Uri? Resolve(Uri page, string written) =>
        Uri.TryCreate(page, written, out var url) && url.GetLeftPart(UriPartial.Authority) == page.GetLeftPart(UriPartial.Authority) ? url : null;

    /// <summary>Writes the links of a page or a feed anew, and nothing else.</summary>
    public static string Rewrite(string text, Uri page) => QueryLink().Replace(text, link => WebUtility.HtmlEncode(Moved(WebUtility.HtmlDecode(link.Value), page)));

    private static string Moved(string written, Uri page) =>
        Resolve(page, written) is not { } url ? written
        : StaticAddress.Of(url) is var file && file == url ? written
        : written.StartsWith('/') ? file.PathAndQuery + file.Fragment
        : file.AbsoluteUri;

    [GeneratedRegex("""(?<=\s(?:href|src|action|content)=")[^"<>\s]*\?[^"<>\s]*(?=")""")]
    private static partial Regex QueryLink();
}
