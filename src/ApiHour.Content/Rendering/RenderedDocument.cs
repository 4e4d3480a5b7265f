using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering;

/// <summary>A file whose page is rendered; what other files add to it is still missing.</summary>
internal sealed record RenderedDocument(SourceDocument Source, string Address, RenderedBody Body, FileProblems Problems)
{
    public FrontMatter FrontMatter => Source.FrontMatter;

    /// <summary>The title as its page shows it; where the file states none, the words of the file's name, as Jekyll titles a post.</summary>
    public string Title => FrontMatter.PlainText("title") is { } title ? Body.Typeset(title)
        : string.Join(' ', (Source.Name?.Slug ?? Path.GetFileNameWithoutExtension(Source.Path)).Split('-').Select(Capitalize));

    /// <summary>What was understood from the file, and where; null when that is not asked for.</summary>
    public List<ContentFact>? Facts { get; init; } = [];

    /// <summary>The absolute links to other sites; null when they are not asked for.</summary>
    public List<(string Target, TextPosition At)>? Outward { get; init; } = [];

    private static string Capitalize(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
