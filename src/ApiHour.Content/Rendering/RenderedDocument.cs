using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering;

/// <summary>A file whose page is rendered; what other files add to it is still missing.</summary>
internal sealed class RenderedDocument(SourceDocument source, string address, RenderedBody body, FileProblems problems)
{
    public SourceDocument Source => source;

    public string Address => address;

    public RenderedBody Body => body;

    public FileProblems Problems => problems;

    public FrontMatter FrontMatter => source.FrontMatter;

    /// <summary>The title as its page shows it; where the file states none, the words of the file's name, as Jekyll titles a post.</summary>
    public string Title => FrontMatter.PlainText("title") is { } title ? body.Typeset(title)
        : string.Join(' ', (source.Name?.Slug ?? Path.GetFileNameWithoutExtension(source.Path)).Split('-').Select(Capitalize));

    /// <summary>What was understood from the file, and where; null when that is not asked for.</summary>
    public List<ContentFact>? Facts { get; init; } = [];

    /// <summary>The absolute links to other sites; null when they are not asked for.</summary>
    public List<(string Target, TextPosition At)>? Outward { get; init; } = [];

    /// <summary>The same document without the tree of its body, from which nothing more is read: the trees of all files together would fill the memory.</summary>
    public RenderedDocument WithoutTree() => new(source, address, body with { Tree = null }, problems) { Facts = Facts, Outward = Outward };

    /// <summary>The same document with the problems of another reading.</summary>
    public RenderedDocument With(FileProblems others) => new(source, address, body, others) { Facts = Facts, Outward = Outward };

    private static string Capitalize(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
