using System.Globalization;
using System.Xml.Linq;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds;

/// <summary>Writes the addresses of all pages for search engines.</summary>
/// <remarks>https://www.sitemaps.org/protocol.html</remarks>
internal static class SitemapWriter
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Write(IEnumerable<SiteAddress> addresses, string root)
    {
        using var output = new MemoryStream();
        new XDocument(new XElement(Map + "urlset", addresses.Select(address => Url(address, root)))).Save(output);
        return output.ToArray();
    }

    private static XElement Url(SiteAddress address, string root) => new(
        Map + "url",
        new XElement(Map + "loc", root + SiteUrl.Encode(address.Path)),
        address.Date is { } date ? new XElement(Map + "lastmod", date.ToString("O", CultureInfo.InvariantCulture)) : null);
}
