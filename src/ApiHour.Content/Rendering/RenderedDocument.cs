using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering;

/// <summary>A file whose page is ready, but for what other files say of it.</summary>
internal sealed record RenderedDocument(SourceDocument Source, string Address, RenderedBody Body, FileProblems Problems)
{
    public FrontMatter FrontMatter => Source.FrontMatter;

    /// <summary>What was understood of the file, and from which place; null when nobody asks.</summary>
    public List<ContentFact>? Facts { get; init; } = [];

    /// <summary>The links to other sites, which are absolute; null when nobody asks.</summary>
    public List<(string Target, TextPosition At)>? Outward { get; init; } = [];
}
