using System.Text.Encodings.Web;
using ApiHour.Content.Catalog.Search;
using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>Plain text that shows the words found: all of it is encoded but the marks.</summary>
public sealed class MarkedText(string text) : IHtmlContent
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => text.Length is 0;

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        foreach (var (index, part) in text.Split(SearchHit.MarkStart).Index())
        {
            var end = index is 0 ? -1 : part.IndexOf(SearchHit.MarkEnd, StringComparison.Ordinal);
            if (end >= 0)
            {
                writer.Write("<mark>");
                encoder.Encode(writer, part[..end]);
                writer.Write("</mark>");
            }

            encoder.Encode(writer, part[(end + 1)..]);
        }
    }
}
