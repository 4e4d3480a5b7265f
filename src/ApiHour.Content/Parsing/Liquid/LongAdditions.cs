namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Tells what is too long for the filters that add one text to another: once for each of them in a body.</summary>
internal sealed class LongAdditions(SourceDocument document, FileProblems problems)
{
    private const int Beginning = 40;

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <param name="filter">The filter.</param>
    /// <param name="value">What is too long: it is looked for by its beginning.</param>
    public void Tell(string filter, string value)
    {
        if (told.Add(filter))
        {
            problems.Warn(
                document.PositionOf(value[..Beginning]),
                ProblemCode.BadLiquid,
                $"`{filter}` adds at most {JekyllFilters.MaxAdded} characters to at most {JekyllFilters.MaxText}, so the value is shown without more",
                "write the text without the filter");
        }
    }
}
