using Parlot;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Turns the names one body gives to <c>post_url</c> and <c>link</c> into addresses.</summary>
internal sealed class LiquidLinks(SourceDocument document, PostIndex index, FileProblems problems)
{
    /// <summary>Stands for the address of a file that does not exist; the renderer takes such links away.</summary>
    public const string Nowhere = "nowhere:";

    public string ToPost(TextSpan name) => index.FindPost(NameIn(name)) ?? Tell("post_url", "post", name);

    public string ToFile(TextSpan path) => index.FindFile(NameIn(path)) ?? Tell("link", "file", path);

    private static string NameIn(TextSpan argument) => argument.Span.Trim().Trim("\"'").ToString();

    private string Tell(string tag, string what, TextSpan argument)
    {
        var name = NameIn(argument);
        var blanks = argument.Length - argument.Span.TrimStart().Length;
        problems.Warn(
            document.PositionInBody(argument.Offset + blanks),
            ProblemCode.UnknownPost,
            $"`{tag}` names no {what}: {name.Split('\n')[0]}",
            $"{FixOf(name, what)}; the text is shown without its link");
        return Nowhere;
    }

    private string FixOf(string name, string what) =>
        name.Contains('\n', StringComparison.Ordinal) ? "close the tag with `%}`"
        : index.FindLeftOut(name) is { } path ? $"mend {path}, which is left out for an error of its own"
        : index.FindNear(name) is { } near ? $"did you mean `{near}`?"
        : $"write the name of a {what} of this folder, or remove the tag";
}
