using System.Xml.Linq;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>The links of a feed, except those in the texts of its entries, or the addresses of a site map.</summary>
internal static class FeedLinks
{
    public static IReadOnlyList<string> Of(byte[] xml)
    {
        using var text = new MemoryStream(xml);
        return [.. XDocument.Load(text).Descendants().Select(element => element.Name.LocalName is "loc" ? element.Value : (string?)element.Attribute("href")).OfType<string>().Distinct()];
    }
}
