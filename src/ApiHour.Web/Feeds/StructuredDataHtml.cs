using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.Feeds;

/// <summary>The only place where JSON-LD enters a page: whatever a post says, its text cannot end the script element.</summary>
/// <remarks>https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents</remarks>
internal static class StructuredDataHtml
{
    // Letters are not escaped; < > and & always are.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IHtmlContent Of(IEnumerable<JsonObject> things)
    {
        var html = new HtmlContentBuilder();
        foreach (var thing in things)
        {
            thing.Insert(0, "@context", "https://schema.org");
            html.AppendHtml("""<script type="application/ld+json">""").AppendHtml(thing.ToJsonString(Json)).AppendHtmlLine("</script>");
        }

        return html;
    }
}
