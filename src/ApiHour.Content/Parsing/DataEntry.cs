using System.Globalization;

namespace ApiHour.Content.Parsing;

/// <summary>An entry of a file of <c>_data</c>; a value of another form than the one asked for is told and counts as absent.</summary>
internal sealed class DataEntry(string key, FrontMatter values, TextPosition at, FileProblems problems)
{
    public string Key => key;

    /// <summary>Where the key stands.</summary>
    public TextPosition At => at;

    public FileProblems Problems => problems;

    /// <summary>Where a value stands.</summary>
    public TextPosition PositionOf(string name) => values.PositionOf(name);

    /// <summary>The text with HTML entities decoded; null when there is none.</summary>
    public string? Text(string name)
    {
        if (values.Find(name) is not null && values.Text(name) is null)
        {
            Tell(name, "one value, no list and no keys");
        }

        return values.PlainText(name);
    }

    /// <summary>The texts of a list, or the one of a scalar, each with its place.</summary>
    public IReadOnlyList<(string Text, TextPosition At)> Texts(string name)
    {
        var texts = values.Placed(name).ToList();
        if (texts.Exists(t => t.Text is null))
        {
            Tell(name, $"a list, `{name}: [one, another]`");
        }

        return [.. texts.Where(t => t.Text is not null).Select(t => (FrontMatter.Plain(t.Text!), t.At))];
    }

    /// <summary>The day, written <c>2024-12-31</c>; for a year alone its first day, or its last one; null when there is none.</summary>
    public DateOnly? Day(string name, bool last = false)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var day = text.Length == 4 ? text + (last ? "-12-31" : "-01-01") : text;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Tell(name, $"`{name}: 2024-12-31`, or a year");
        return null;
    }

    /// <summary>Tells that a value cannot be understood.</summary>
    public void Tell(string name, string wanted) => Tell(values.PositionOf(name), $"`{name}` of `{key}` cannot be understood and is left out", $"write {wanted}");

    /// <summary>Tells a fault at its place.</summary>
    public void Tell(TextPosition place, string message, string fix) => problems.Warn(place, ProblemCode.BadValue, message, fix);
}
