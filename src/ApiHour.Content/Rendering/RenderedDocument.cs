using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering;

/// <summary>A file whose page is ready, but for what other files say of it.</summary>
internal sealed record RenderedDocument(SourceDocument Source, string Address, RenderedBody Body, FileProblems Problems)
{
    public FrontMatter FrontMatter => Source.FrontMatter;

    /// <summary>What was understood of the file, and from which place.</summary>
    public List<ContentFact> Facts { get; } = [];

    /// <summary>The links to other sites.</summary>
    public List<ContentLink> Outward { get; } = [];
}
