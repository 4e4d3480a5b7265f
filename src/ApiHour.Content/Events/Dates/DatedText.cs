using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>A text with the dates and hours it names, and what its sentences say of them.</summary>
internal sealed partial class DatedText(string text)
{
    private const int SentenceReach = 120;

    /// <summary>An event's date and hour are among so many first ones; this bounds the time that a long text takes.</summary>
    private const int Most = 100;

    private IReadOnlyList<DateMention>? dates;
    private IReadOnlyList<HourMention>? hours;

    public string Text => text;

    public IReadOnlyList<DateMention> Dates => dates ??= [.. DateReader.Read(text).Take(Most)];

    public IReadOnlyList<HourMention> Hours => hours ??= [.. HourReader.Read(text).Take(Most)];

    /// <summary>The part of the sentence before a date, back to the previous date.</summary>
    public string Before(DateMention date) => SentenceBefore(date.Lead, Dates.LastOrDefault(other => other.End <= date.Lead)?.End ?? 0);

    /// <summary>The part of the sentence before an hour.</summary>
    public string Before(HourMention hour) => SentenceBefore(hour.Index, 0);

    /// <summary>Where the words about a date end: at the next date that is not named in passing, or at the end of the sentence.</summary>
    public int EndOf(DateMention date) => Math.Min(SentenceEndAfter(date.End), Dates.FirstOrDefault(other => other.Index >= date.End && AsideEnd(other, date) is null)?.Lead ?? text.Length);

    /// <summary>Whether an hour behind a date belongs to another one that is named in passing.</summary>
    public bool IsOfAside(HourMention hour, DateMention date) =>
        Dates.Any(other => other.Index >= date.End && other.End <= hour.Index && AsideEnd(other, date) is { } end && !text.AsSpan(other.End, hour.Index - other.End).Contains(end));

    /// <summary>Where the sentence ends, not too far from a place in it.</summary>
    public int SentenceEndAfter(int index)
    {
        var end = Math.Min(index + SentenceReach, text.Length);
        return SentenceEnd().Match(text[index..end]) is { Success: true } stop ? index + stop.Index : end;
    }

    /// <summary>What ends the words about a date that is named in passing behind another one: in brackets, or as the one that no longer holds; null for any other date.</summary>
    private char? AsideEnd(DateMention other, DateMention date)
    {
        if (other.Lead < date.End || other.Lead > date.End + SentenceReach)
        {
            return null;
        }

        var between = text[date.End..other.Lead];
        return between.LastIndexOf('(') > between.LastIndexOf(')') ? ')' : Instead().IsMatch(between) ? ',' : null;
    }

    private string SentenceBefore(int index, int from)
    {
        var words = text[Math.Max(from, index - SentenceReach)..index];
        return SentenceEnd().Matches(words) is [.., var stop] ? words[(stop.Index + 1)..] : words;
    }

    [GeneratedRegex(@"(?<!\p{L})(?:au\slieu\sd[eu]|et\snon(?:\spas)?|initialement\s(?:prévue?\s)?)\s?(?:l[ea]\s?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    /// <summary>A full stop ends a sentence only before a capital: "sam. 12 janv. à 19h"; the answer belongs to the question "Quand ?".</summary>
    [GeneratedRegex(@"\n|(?:[.!]|(?<!(?:[Qq]uand|QUAND|[Ww]hen)\s?)\?)(?=\s?\n|\s[^\p{Ll}\p{Lu}0-9\n]{0,4}\p{Lu}|$)")]
    private static partial Regex SentenceEnd();
}
