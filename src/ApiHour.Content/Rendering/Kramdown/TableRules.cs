using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Removes the lines between the rows of a table, which part it for kramdown: <c>|---|---|</c>, and <c>|===|</c> before its foot.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#tables</remarks>
internal static class TableRules
{
    public static void Remove(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            for (var index = table.Count - 1; index >= 0; index--)
            {
                if (table[index] is TableRow { IsHeader: false } row && IsRule(row))
                {
                    table.RemoveAt(index);
                }
            }
        }
    }

    private static bool IsRule(TableRow row)
    {
        var words = row.Descendants<ParagraphBlock>().SelectMany(cell => cell.Inline ?? []).ToList();
        var signs = words.TrueForAll(word => word is LiteralInline { IsFirstCharacterEscaped: false }) ? string.Concat(words) : "";
        return (signs.Contains('-', StringComparison.Ordinal) && !signs.AsSpan().ContainsAnyExcept("-+: \t"))
            || (signs.Contains('=', StringComparison.Ordinal) && !signs.AsSpan().ContainsAnyExcept("=+: \t"));
    }
}
