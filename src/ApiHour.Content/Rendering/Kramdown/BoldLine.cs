using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Tells paragraphs that are bold from end to end: some organizers write them where others write headings.</summary>
internal static class BoldLine
{
    public static bool Is(IElement element) => element.LocalName == "p" && element.Children is [{ LocalName: "strong" or "b" } bold] && bold.TextContent.Trim().Length == element.TextContent.Trim().Length;
}
