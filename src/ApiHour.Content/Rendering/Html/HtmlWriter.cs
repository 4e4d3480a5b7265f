using AngleSharp;
using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Html;

/// <summary>Writes elements and their text as HTML. AngleSharp's own writing looks for every node among its siblings anew, which takes minutes where they are a hundred thousand.</summary>
internal static class HtmlWriter
{
    /// <summary>The HTML of what stands in an element.</summary>
    /// <param name="element">The element; how deep its nodes are nested is bounded.</param>
    /// <param name="formatter">Writes tags and text.</param>
    public static string Inner(IElement element, IMarkupFormatter formatter)
    {
        using var writer = new StringWriter();
        WriteChildren(writer, element, formatter);
        return writer.ToString();
    }

    private static void WriteChildren(StringWriter writer, INode parent, IMarkupFormatter formatter)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element)
            {
                Write(writer, element, formatter);
            }
            else if (node is IText text)
            {
                writer.Write(formatter.Text(text));
            }
        }
    }

    private static void Write(StringWriter writer, IElement element, IMarkupFormatter formatter)
    {
        var isVoid = element.Flags.HasFlag(NodeFlags.SelfClosing);
        writer.Write(formatter.OpenTag(element, isVoid));
        if (element.Flags.HasFlag(NodeFlags.LineTolerance) && element.FirstChild is IText { Data: ['\n', ..] })
        {
            // The first line end in such an element is not read (HTML §13.3).
            writer.Write('\n');
        }

        WriteChildren(writer, element, formatter);
        writer.Write(formatter.CloseTag(element, isVoid));
    }
}
