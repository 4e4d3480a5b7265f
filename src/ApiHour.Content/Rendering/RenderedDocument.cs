using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering;

/// <summary>A file whose page is rendered; what other files add to it is still missing.</summary>
internal sealed record RenderedDocument(SourceDocument Source, string Address, RenderedBody Body, FileProblems Problems)
{
    public FrontMatter FrontMatter => Source.FrontMatter;

    /// <summary>What was understood from the file, and where; null when that is not asked for.</summary>
    public List<ContentFact>? Facts { get; init; } = [];

    /// <summary>The absolute links to other sites; null when they are not asked for.</summary>
    public List<(string Target, TextPosition At)>? Outward { get; init; } = [];
}
