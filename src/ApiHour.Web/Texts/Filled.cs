namespace ApiHour.Web.Texts;

/// <summary>A text made from a template.</summary>
/// <param name="Text">The text.</param>
/// <param name="ToDo">The lines that wait for somebody's words, in order, with what to do about each.</param>
internal sealed record Filled(string Text, IReadOnlyList<(string Line, string Words)> ToDo)
{
    public static Filled Of(string? text) => new(text ?? "", []);

    public static Filled Join(IEnumerable<Filled> parts)
    {
        var all = parts.ToList();
        return new Filled(string.Join("\n\n", all.Select(part => part.Text.Trim('\n'))), [.. all.SelectMany(part => part.ToDo)]);
    }
}
