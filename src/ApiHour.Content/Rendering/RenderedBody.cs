using AngleSharp.Dom;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Embeds;

namespace ApiHour.Content.Rendering;

/// <summary>A body as the site shows it, and what it refers to.</summary>
internal sealed record RenderedBody
{
    /// <summary>The language of the document, a BCP 47 tag: what it says itself, else what it is written in, else the site's.</summary>
    public required string Language { get; init; }

    /// <summary>The sanitised HTML.</summary>
    public required string Html { get; init; }

    /// <summary>The same as a tree, not to be changed; null once it is released because nothing more is read from it.</summary>
    public required IElement? Tree { get; init; }

    /// <summary>All that it says, without any markup.</summary>
    public required KeptText Text { get; init; }

    /// <summary>The excerpt as plain text.</summary>
    public required string Excerpt { get; init; }

    /// <summary>The beginning of the text in a sentence or two.</summary>
    public required string Description { get; init; }

    public required IReadOnlyList<BodyLink> Links { get; init; }

    public required IReadOnlyList<BodyLink> Images { get; init; }

    /// <summary>What its cards show.</summary>
    public required IReadOnlySet<EmbedKind> Embeds { get; init; }

    /// <summary>The hosts of the frames that load in place.</summary>
    public required IReadOnlyList<string> FrameHosts { get; init; }

    /// <summary>The anchors that a fragment can name.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>Sets a text of the document as its language wants it.</summary>
    public string Typeset(string text) => FrenchTypography.Apply(text, Language);
}
