using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events;

/// <summary>Reads whether an event goes ahead from its title and its practical information.</summary>
internal static partial class StatusReader
{
    public static EventStatus Read(EventSource source)
    {
        foreach (var (pattern, status) in new[] { (Cancelled(), EventStatus.Cancelled), (Postponed(), EventStatus.Postponed) })
        {
            if (pattern.Match(source.Title) is { Success: true } inTitle)
            {
                return Tell(source, source.PlaceOfTitle, status, inTitle.Value);
            }

            foreach (var section in new[] { source.Sections.Practical, source.Sections.Other })
            {
                var sentence = Sentences().Matches(section.Text).FirstOrDefault(s => Subject().IsMatch(s.Value) && pattern.IsMatch(s.Value));
                if (sentence is not null)
                {
                    return Tell(source, source.PlaceOf(section, pattern.Match(sentence.Value).Value), status, sentence.Value.Trim());
                }
            }
        }

        return EventStatus.Scheduled;
    }

    private static EventStatus Tell(EventSource source, TextPosition at, EventStatus status, string words)
    {
        source.Tell(at, "status", $"{(status is EventStatus.Cancelled ? "cancelled" : "postponed")} (« {words} »)");
        return status;
    }

    [GeneratedRegex(@"\bannulée?s?\b|\bcancell?ed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cancelled();

    [GeneratedRegex(@"\breportée?s?\b|\bpostponed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postponed();

    [GeneratedRegex(@"\b(?:[ée]v[éè]nement|soirée|api\s?hours?|apéro|atelier|workshop|rencontre|édition|devcamp|event|evening)\b.{0,60}\b(?:est|a été|sera|is|has been)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"[^.!?\n]+")]
    private static partial Regex Sentences();
}
