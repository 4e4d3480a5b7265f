using AngleSharp.Dom;

namespace ApiHour.Content.Events.Programmes;

/// <summary>A heading of a programme, taken apart.</summary>
/// <param name="Text">The words, blanks folded.</param>
/// <param name="Anchor">The heading's id; null when it has none.</param>
/// <param name="First">What stands before the first separator: the speaker as a rule.</param>
/// <param name="Second">What stands after it: the title as a rule; empty without a separator.</param>
/// <param name="Minutes">How long the talk takes; null when the heading does not say it.</param>
/// <param name="Links">Where the links below it lead.</param>
internal sealed record ProgrammeHeading(string Text, string? Anchor, string First, string Second, int? Minutes, IReadOnlyList<string> Links)
{
    /// <summary>Whether it names a speaker and a title.</summary>
    public bool HasSides => Second.Length > 0;

    public static ProgrammeHeading Of(IElement heading, IEnumerable<IElement> below)
    {
        var text = string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (words, minutes) = TalkLength.TakeFrom(text);
        var sides = words.Split('•', 2, StringSplitOptions.TrimEntries) is [var one, var two] ? (one, two)
            : words.Split([" · ", " | ", " – ", " — ", " - "], 2, StringSplitOptions.TrimEntries) is [var left, var right] ? (left, right)
            : (words, "");
        return new ProgrammeHeading(text, heading.Id, sides.Item1, sides.Item2, minutes, [.. below.SelectMany(e => e.QuerySelectorAll("a[href]").Append(e)).Select(e => e.GetAttribute("href")).OfType<string>()]);
    }
}
