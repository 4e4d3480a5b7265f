using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>Reads when an event takes place: what the front matter states, else what the prose says.</summary>
internal static partial class EventTimesReader
{
    private const int VerbReach = 100;
    private const int HourReach = 60;

    /// <summary>Returns what the prose says; nothing of it is told.</summary>
    public static (EventTimes Times, string Words, EventSection Section) ReadProse(EventSource source)
    {
        foreach (var (section, withStruck) in new[] { (source.Sections.Practical, false), (source.Sections.Other, false), (source.Sections.Practical, true), (source.Sections.Other, true) })
        {
            var text = section.Running(withStruck).Text;
            if (Find(text, needsVerb: section == source.Sections.Other) is { } mention)
            {
                return (Read(source, section, text, mention), text[mention.Index..mention.End], section);
            }
        }

        return (EventTimes.Unknown, "", source.Sections.Practical);
    }

    /// <summary>The date that the text gives to the event; null when there is none.</summary>
    private static DateMention? Find(string text, bool needsVerb) => DateReader.Read(text)
        .Select(mention => (Mention: mention, Score: Score(text, mention)))
        .Where(candidate => candidate.Score >= (needsVerb ? 3 : 0))
        .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Mention.Index)
        .Select(candidate => candidate.Mention).FirstOrDefault();

    private static int Score(string text, DateMention mention)
    {
        var sentence = text[..mention.Index];
        sentence = sentence[(sentence.LastIndexOf('\n') + 1)..];
        sentence = sentence[Math.Max(0, sentence.Length - VerbReach)..];
        return (TakesPlace().IsMatch(sentence) ? 3 : 0) + (HourNear(text, mention) is null ? 0 : 1) - (Opens().IsMatch(sentence) ? 5 : 0);
    }

    private static EventTimes Read(EventSource source, EventSection section, string text, DateMention mention)
    {
        var date = new DateResolver(source, section).Resolve(mention, text[mention.Index..mention.End]);
        var hour = HourNear(text, mention) ?? HourReader.FindIntroduced(text);
        return new EventTimes(date, hour?.Start, date is { } first ? mention.LastDayFrom(first) : null, hour?.Until);
    }

    /// <summary>The hour in the same sentence, after the date or right before it.</summary>
    private static HourMention? HourNear(string text, DateMention mention)
    {
        var line = text.IndexOf('\n', mention.End) is var end and >= 0 ? end : text.Length;
        var hours = HourReader.Read(text);
        return hours.FirstOrDefault(hour => hour.Index >= mention.End && hour.Index < Math.Min(line, mention.End + HourReach))
            ?? hours.FirstOrDefault(hour => hour.End <= mention.Index && hour.End > mention.Index - 12 && !text[hour.End..mention.Index].Contains('\n', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(?:aur(?:a|ont)\s+lieu|a\s+(?:eu\s+)?lieu|se\s+(?:tien|déroul)\w+|s['’]est\s+\w+|rendez-?\s?vous|retrouv\w+|organis\w+|will\s+(?:take\s+place|be\s+held)|takes?\s+place|join\s+us|date\s*:|quand\s*:|when\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesPlace();

    [GeneratedRegex(@"\b(?:ouvertures?|ouvr\w+|opens?|opening|inscri\w+\s+(?:jusqu|avant))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opens();
}
