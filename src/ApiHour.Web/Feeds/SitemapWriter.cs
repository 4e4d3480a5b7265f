using System.Globalization;
using System.Xml.Linq;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds;

/// <summary>Writes the addresses of all pages for search engines: one map, or of a large site the index of several.</summary>
/// <remarks>https://www.sitemaps.org/protocol.html</remarks>
internal static class SitemapWriter
{
    /// <summary>No map may have more addresses.</summary>
    public const int MostAddresses = 50_000;

    /// <summary>No map may have more bytes.</summary>
    private const int MostBytes = 50 * 1024 * 1024;

    /// <summary>What stands around all addresses, and around each.</summary>
    private const int Frame = 200;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Splits the addresses into as many parts as there must be maps, one at least.</summary>
    public static IReadOnlyList<IReadOnlyList<SiteAddress>> Split(IEnumerable<SiteAddress> addresses, string root)
    {
        List<SiteAddress> part = [];
        List<List<SiteAddress>> parts = [part];
        long bytes = Frame;
        foreach (var address in addresses)
        {
            var more = Frame + LengthOf(root) + LengthOf(address.Path);
            if (part.Count == MostAddresses || bytes + more > MostBytes)
            {
                parts.Add(part = []);
                bytes = Frame;
            }

            part.Add(address);
            bytes += more;
        }

        return parts;
    }

    public static byte[] Write(IEnumerable<SiteAddress> addresses, string root) =>
        Save(new XElement(Map + "urlset", addresses.Select(address => Entry("url", LocationOf(address, root), address.Date))));

    /// <summary>Writes where the parts are, numbered from 1, and the latest day of each.</summary>
    public static byte[] WriteIndex(IReadOnlyList<IReadOnlyList<SiteAddress>> parts, string root) =>
        Save(new XElement(Map + "sitemapindex", parts.Select((part, index) => Entry("sitemap", root + BuiltInAddress.SitemapPart(index + 1), part.Max(address => address.Date)))));

    /// <summary>How many bytes a part of an address has at most: an encoded letter has up to nine.</summary>
    private static int LengthOf(string part) => part.Sum(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '.' or ':' ? 1 : 9);

    private static string LocationOf(SiteAddress address, string root) => root + SiteUrl.Encode(address.Path);

    private static XElement Entry(string name, string location, DateOnly? lastChange) => new(
        Map + name,
        new XElement(Map + "loc", location),
        lastChange is { } day ? new XElement(Map + "lastmod", day.ToString("O", CultureInfo.InvariantCulture)) : null);

    private static byte[] Save(XElement root)
    {
        using var output = new MemoryStream();
        new XDocument(root).Save(output);
        return output.ToArray();
    }
}
