using System.Xml.Linq;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>The links of a feed, those of its entries' texts apart.</summary>
internal static class FeedLinks
{
    public static IReadOnlyList<string> Of(string xml) =>
        [.. XDocument.Parse(xml).Descendants().Select(element => (string?)element.Attribute("href")).OfType<string>().Distinct()];
}
