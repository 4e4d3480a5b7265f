using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>
/// Tells at what hour an event begins: the hour that follows its date, else the one right before it, else the first of the text
/// that belongs to no other date. The hours at which doors open and at which it ends are skipped, unless there is no other.
/// </summary>
internal static partial class EventHours
{
    private const int LabelReach = 32;

    /// <summary>Not "Terminal", "Terminus" or "Finistère".</summary>
    private const string EndVerb = "(?:termin(?:e(?:nt|r|ra|rait|raient|rons|ront)?|ons|ant|ait|aient|ée?s?)|fini(?:e|r|ra|rait|raient|rons|ront|t|ssait|ssent|ssons|ssant)?|finish(?:es|ing)?)";

    private static readonly TimeSpan LongestEvening = TimeSpan.FromHours(12);

    /// <summary>The longest that somebody writes as a span: a night of code.</summary>
    private static readonly TimeSpan LongestSpan = TimeSpan.FromHours(16);

    /// <summary>The hour that the text gives to a date, on the first of several days; null when there is none.</summary>
    public static HourMention? Of(DatedText text, DateMention date)
    {
        var end = text.EndOf(date);
        var after = text.Hours.Where(hour => hour.Index >= date.End && hour.Index < end && !text.IsOfAside(hour, date));
        return text.Hours.FirstOrDefault(hour => hour.Index > date.Index && hour.End < date.End) is { } within ? within with { Until = after.FirstOrDefault()?.Start }
            : Beginning(text, after) ?? text.Hours.FirstOrDefault(hour => hour.End <= date.Lead && Link().IsMatch(text.Text[hour.End..date.Lead]));
    }

    /// <summary>The first hour that belongs neither to another date nor to registration.</summary>
    public static HourMention? FindFree(DatedText text, DateMention? date)
    {
        var others = text.Dates.Where(other => other.Index != date?.Index).Select(other => (Start: other.Lead, End: text.EndOf(other))).ToList();
        return Beginning(text, text.Hours.Where(hour => !others.Exists(other => hour.Index >= other.Start && hour.Index < other.End) && !RegistrationTimes.Opens(text.Before(hour))));
    }

    /// <summary>The first hour, whatever its date.</summary>
    public static HourMention? FindAny(DatedText text) => Beginning(text, text.Hours);

    private static HourMention? Beginning(DatedText text, IEnumerable<HourMention> hours)
    {
        var all = hours.Where((hour, place) => !End().IsMatch(LabelOf(text, hour)) && (place is 0 || !EndsThen().IsMatch(text.Text, hour.End))).ToList();
        var start = all.Find(hour => !IsForDoors(text, hour)) ?? all.FirstOrDefault();
        return start is null ? null : start with { Until = start.Until is { } until ? LastOf(text, all, start, until) : EndAfter(text, start) };
    }

    /// <summary>When spans that follow each other are over, "de 9h à 12h et de 14h à 17h"; null for a span that no evening has, as between two time zones.</summary>
    private static TimeOnly? LastOf(DatedText text, List<HourMention> all, HourMention start, TimeOnly until)
    {
        var sentence = text.SentenceEndAfter(start.End);
        foreach (var next in all.Where(hour => hour.Index > start.Index).TakeWhile(hour => hour.Until is not null && hour.Index < sentence))
        {
            until = next.Start >= until && next.Until > next.Start ? next.Until.Value : until;
        }

        return until - start.Start <= LongestSpan ? until : null;
    }

    /// <summary>The hour of the end, according to the sentence or to another one: "Fin : 21h", "la soirée se termine à 21h".</summary>
    private static TimeOnly? EndAfter(DatedText text, HourMention start)
    {
        var (sentence, nextDate) = (text.SentenceEndAfter(start.End), text.Dates.FirstOrDefault(date => date.Index >= start.End)?.Lead ?? text.Text.Length);
        var end = text.Hours.FirstOrDefault(hour => hour.Index >= start.End && hour.Index < nextDate && ((hour.Index < sentence ? End() : EndLine()).IsMatch(LabelOf(text, hour)) || EndsThen().IsMatch(text.Text, hour.End)));
        return end is not null && end.Start - start.Start <= LongestEvening ? end.Start : null;
    }

    private static bool IsForDoors(DatedText text, HourMention hour) => DoorsBefore().IsMatch(LabelOf(text, hour)) || DoorsAfter().IsMatch(text.Text, hour.End);

    /// <summary>The words right before an hour that say what happens then.</summary>
    private static string LabelOf(DatedText text, HourMention hour)
    {
        var start = text.Hours.LastOrDefault(other => other.End <= hour.Index) is { } previous ? previous.End + DoorsAfter().Match(text.Text, previous.End).Length : 0;
        var words = text.Text[Math.Max(start, hour.Index - LabelReach)..hour.Index];
        return words[(words.LastIndexOfAny([',', ';', '.', '(', '\n']) + 1)..];
    }

    /// <summary>A café that has a name is a place.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:accueil|accueillons|ouvertures?|ouvr\p{L}+|portes|doors?|arrivée|welcome|(?<!(?:(?<!\p{L})(?:aux?|chez)\s(?:\p{L}+\s){0,4}|(?-i:\p{Lu})\p{L}+\s))café|petit[\s-]déj\w*)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoorsBefore();

    /// <summary>"18h30 : accueil", but not "19h (accueil dès 18h30)".</summary>
    [GeneratedRegex(@"\G\s?(?:[:–-]\s?(?:accueil|ouverture\sdes\sportes|doors)(?!\p{L})|\(?(?:pour\sl['’])?(?:accueil|ouverture\sdes\sportes|doors)(?!\p{L})(?![^,;.\n]{0,20}[0-9]|[^(),;.\n]{0,40}\s(?:de|dès|vers|à)\s[0-9]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoorsAfter();

    [GeneratedRegex(@"(?<!\p{L})(?:(?<!en\s)fin(?!\s(?:de\s(?:journée|matinée)|d['’]après-midi))|jusqu['’](?:à|aux?|en)|(?:se\s)?" + EndVerb + @"|until|till|(?<![\u2010\u2011-]|week\s)ends?(?![\u2010\u2011-]))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(
        @"^[^\p{L}]*(?:la\s)?fin(?:\s(?:prévue|estimée|de\s(?:la\s)?soirée|du\s(?:live|direct|stream)))?\s?:?\s?(?:(?:à|vers)\s)?$"
        + @"|(?<!\p{L})(?:" + EventNouns.Pattern + @"|on|nous|talks|conférences|présentations)\s(?:se\s)?" + EndVerb + @"\s(?:à|vers)\s$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndLine();

    /// <summary>"22h : fin de la soirée".</summary>
    [GeneratedRegex(@"\G[^\S\n]?[:–|-]?[^\S\n]?(?:la\s)?fin(?:\s(?:prévue|estimée|de\s(?:la\s)?soirée|du\s(?:live|direct|stream)))?(?=[^\S\n]*(?:$|[\n.,;!|]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsThen();

    /// <summary>What may stand between an hour and its date: "à 19h, le mardi 12 mars".</summary>
    [GeneratedRegex(@"^,?\s?(?:(?:le|ce|the|on)\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
