using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>A list of attributes, as kramdown has them; nothing of it is shown.</summary>
internal sealed class AttributeListInline : LeafInline
{
    /// <summary>The id it gives; null when it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The width it gives a picture; null when it gives none.</summary>
    public string? Width { get; init; }

    /// <summary>The height it gives a picture; null when it gives none.</summary>
    public string? Height { get; init; }

    /// <summary>Whether it asks for a table of contents in the place of its list.</summary>
    public bool IsContents { get; init; }
}
