namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Tells what is too long for the filters that add one text to another: once for each of them in a body.</summary>
internal sealed class LongAdditions(SourceDocument document, FileProblems problems)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public void Tell(string filter)
    {
        if (told.Add(filter))
        {
            problems.Warn(
                document.PositionInBody(LiquidFaults.Find(document.Body, @"\|\s*" + filter)),
                ProblemCode.BadLiquid,
                $"`{filter}` adds at most {JekyllFilters.MaxAdded} characters to at most {JekyllFilters.MaxText}, so the value is shown without more",
                "write the text without the filter");
        }
    }
}
