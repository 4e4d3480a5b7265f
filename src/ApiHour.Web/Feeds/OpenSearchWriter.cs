using System.Xml.Linq;
using ApiHour.Content;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds;

/// <summary>Writes how browsers search the site.</summary>
/// <remarks>https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md</remarks>
internal static class OpenSearchWriter
{
    private const int LongestShortName = 16;

    private const int LongestDescription = 1024;

    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    public static byte[] Write(Site site, string root)
    {
        using var output = new MemoryStream();
        new XDocument(new XElement(
            Search + "OpenSearchDescription",
            new XElement(Search + "ShortName", Shorten(site.Title, LongestShortName)),
            new XElement(Search + "Description", Shorten(site.Description is "" ? site.Title : site.Description, LongestDescription)),
            new XElement(Search + "Url", new XAttribute("type", "text/html"), new XAttribute("method", "get"), new XAttribute("template", root + BuiltInAddress.Search + "?q={searchTerms}")),
            new XElement(Search + "Image", new XAttribute("type", "image/svg+xml"), root + "/favicon.svg"),
            new XElement(Search + "Language", site.Language),
            new XElement(Search + "InputEncoding", "UTF-8"))).Save(output);
        return output.ToArray();
    }

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
}
