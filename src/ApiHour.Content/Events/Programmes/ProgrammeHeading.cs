using AngleSharp.Dom;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Programmes;

/// <summary>A heading of a programme, taken apart.</summary>
/// <param name="Text">The words, blanks folded.</param>
/// <param name="Anchor">The element's id; null when it has none.</param>
/// <param name="First">What stands before the first separator: the speaker as a rule.</param>
/// <param name="Second">What stands after it: the title as a rule; empty without a separator.</param>
internal sealed record ProgrammeHeading(string Text, string? Anchor, string First, string Second)
{
    /// <summary>What it announces.</summary>
    public HeadingKind Kind { get; init; }

    /// <summary>When it starts; null when the heading does not say it.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>How long it takes; null when the heading does not say it.</summary>
    public int? Minutes { get; init; }

    /// <summary>The links in it and below it.</summary>
    public IReadOnlyList<ProgrammeLink> Links { get; init; } = [];

    /// <summary>Whether it names a speaker and a title.</summary>
    public bool HasSides => Second.Length > 0;

    /// <summary>Whether it announces somebody's talk.</summary>
    public bool NamesTalk => Kind is HeadingKind.Talk && HasSides;

    /// <summary>Some of its words that stand together in the file.</summary>
    public string Place { get; init; } = Text;

    /// <summary>Takes a heading apart, without words that are struck through.</summary>
    public static ProgrammeHeading Of(IElement heading, IEnumerable<IElement> below) => Of(heading, below, new RunningText([heading], withStruck: false).Text, HeadingWords.Sides);

    /// <param name="heading">The element.</param>
    /// <param name="below">What stands below it.</param>
    /// <param name="text">Its words.</param>
    /// <param name="takeApart">Takes apart the words that are left once hour and length are removed.</param>
    public static ProgrammeHeading Of(IElement heading, IEnumerable<IElement> below, string text, Func<string, (string First, string Second)> takeApart)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (words, start, span) = StartHour.TakeFrom(text);
        (words, var minutes) = TalkLength.TakeFrom(words);
        var (first, second) = takeApart(words);
        return new ProgrammeHeading(text, heading.GetAttribute("id"), first, second)
        {
            Kind = HeadingWords.KindOf(first, second),
            Start = start,
            Minutes = minutes ?? span,
            Links = ProgrammeLink.In(below.Prepend(heading)),
            Place = heading.QuerySelector("a[href]") is null ? text : first,
        };
    }
}
