using AngleSharp.Dom;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads a programme that is a table whose first row names a column of speakers and one of titles.</summary>
internal static class ProgrammeTable
{
    private static readonly string[] Who = ["speaker", "speakers", "intervenant", "intervenante", "intervenants", "orateur", "oratrice", "orateurs", "qui", "who", "par"];

    private static readonly string[] What = ["sujet", "sujets", "titre", "talk", "talks", "conference", "conferences", "presentation", "quoi", "title", "topic", "what"];

    private static readonly string[] When = ["heure", "horaire", "horaires", "quand", "time", "when"];

    private static readonly string[] HowLong = ["duree", "length", "duration"];

    /// <summary>Returns the entries in order; none for a table of other things.</summary>
    public static IEnumerable<ProgrammeHeading> Read(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).Select(row => row.Children.ToList()).ToList();
        var names = rows.Count == 0 ? [] : rows[0].ConvertAll(cell => FoldedText.Of(cell.TextContent));
        var (who, what, when, length) = (Column(Who), Column(What), Column(When), Column(HowLong));
        return who < 0 || what < 0 ? [] : rows.Skip(1).Where(row => Cell(row, who).Length > 0 && Cell(row, what).Length > 0).Select(row =>
            ProgrammeHeading.Of(row[what], [row[who]], string.Concat(Part("", row, when, " • "), Cell(row, who), " • ", Cell(row, what), Part(" (", row, length, ")")), HeadingWords.Sides) with { Place = Cell(row, what) });

        int Column(string[] words) => names.FindIndex(words.Contains);
    }

    private static string Cell(List<IElement> row, int column) => column < 0 || column >= row.Count ? "" : new RunningText([row[column]], withStruck: false).Text.Trim();

    private static string Part(string before, List<IElement> row, int column, string after) => Cell(row, column) is { Length: > 0 } words ? before + words + after : "";
}
