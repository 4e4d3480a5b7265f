using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events;

/// <summary>Reads whether an event goes ahead from its title and its sentences. One that was moved to a day that is told goes ahead.</summary>
internal static partial class StatusReader
{
    private const string Subject = @"(?<!\p{L})(?:" + EventNouns.Pattern + @"|ap[ée]ro)(?:\sde\s(?:conf[ée]rences|talks|pr[ée]sentations))?(?!\p{L})";

    /// <summary>What may stand between the event and the verb: nothing that denies it or speaks of a talk.</summary>
    private const string Between = @"(?:(?!(?<!\p{L})(?:conf[ée]rences?|talks?|pr[ée]sentations?|interventions?|mais|but|pas|not|non|ni|si|peut|may)(?!\p{L}))[^;])";

    /// <summary>What leads to an event that something else belongs to: "le buffet de la", "la visite qui précède la"; not "la tenue de la".</summary>
    private const string OfWhich = @"(?<!\p{L})(?:(?<!(?<!\p{L})(?:dates?|tenue|maintien|déroulement|organisation|rendez-?\s?vous|session|séance|totalité|intégralité|ensemble)\s)(?:du\s|d['’]|(?:de|of)\s(?=\p{L}))"
        + @"|(?<!quant\s)(?:au\s|à\s(?=\p{L}))|(?:avant|après|pendant|durant|précède(?:nt)?|sui(?:t|vent)|before|after|during|to|precedes|follows)\s)(?:l['’]|(?:la|le|cette|cet|ce|notre|the|this|our)\s)?(?:[\p{L}0-9]{1,30}\s)?";

    /// <summary>The event as what the verb speaks of; "merci de vous être inscrits à la soirée, qui" speaks of it as well.</summary>
    private const string Itself = @"(?:(?<!" + OfWhich + @")|(?=(?:(?!\s(?:est|a|sera|is|was|has)\s)[^,;]){0,60},\s(?:qui|elle|il|celle-ci|celui-ci|which|it)(?!\p{L})))" + Subject;

    private const string Becomes = Itself + Between + @"{0,80}?(?<!\p{L})(?:est|a\sété|sera|doit\sêtre|is|was|has\sbeen|will\sbe)(?!\p{L})" + Between + @"{0,30}?";

    private const string Shouts = @"^[^\p{L}]*" + EventNouns.Notice + @"?(?:(?:l['’]|la\s|le\s|cet\s|cette\s|ce\s|the\s)?" + Subject + @"\s(?:(?:n°\s?|#)?[0-9]+\s)?(?:[:–—-]\s)?)?";

    private const string Gone = @"(?<!\p{L})(?:annul[ée]e?|cancell?ed)(?!\p{L})";

    /// <summary>When it was, which another month than the event's may tell.</summary>
    private const string InMonth = @"(?:\s(?:en|in)\s(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c|jan|feb|mar|apr|may|jun|jul|aug)\p{L}*(?:\s[0-9]{4})?)?";

    private const string Later = @"(?<!\p{L})(?:report[ée]e?|repouss[ée]e?|décal[ée]e?|postponed)(?!\p{L})";

    /// <summary>"nous sommes contraints de le", "nous avons dû l'": the event is named in the sentence before.</summary>
    private const string WeMust = @"(?<!\p{L})(?:nous\s(?:(?:sommes|étions)\s(?:\p{L}+\s)?(?:contraint|obligé|forcé)e?s\s(?:de|d['’])|devons|avons\s(?:\p{L}+\s)?(?:dû|décidé\sde|choisi\sde|préféré))|on\s(?:doit|a\sdû))(?:\smalheureusement|\sdonc)?\s(?:l['’]|la\s|le\s)";

    /// <summary>Not "pour annuler", nor "nous pouvons annuler".</summary>
    private const string InEarnest = @"(?<!(?:pour|peut|pouvons|pourrions)\s)";

    private const string ItsObject = @"\s(?:l['’]|la\s|le\s|cet\s|cette\s|ce\s|notre\s|this\s|the\s)(?:\p{L}+\s)?" + Subject;

    /// <summary>"n'aura pas lieu", "ne pourra pas avoir lieu"; with a place or a condition behind it, it may take place elsewhere or nevertheless.</summary>
    private const string FallsThrough = Itself + Between + @"{0,80}?(?:n['’]aura\s(?:\p{L}+\s){0,2}?pas\slieu|ne\s(?:pourra|peut|va)\s(?:\p{L}+\s){0,3}?avoir\slieu|ne\sse\stiendra\s(?:\p{L}+\s)?pas)"
        + @"(?!\s(?:qu['’]|à\sl['’]|(?:sans|que|en\s(?:présentiel|physique|salle)|comme|dans|aux?|chez|à\sla)(?!\p{L}))|[^\n]*(?<!\p{L})mais)";

    private const string WeAnnounce = @"(?<!\p{L})(?:annon[cç](?:e|er|ons)|inform(?:er|ons)|confirm(?:er|ons))(?!\p{L})[^;]{0,60}?(?<!\p{L})";

    private const string OfIt = @"\s(?:du\s|d['’]|de\s(?:l['’]|la\s|cet\s|cette\s|ce\s|notre\s))(?:\p{L}+\s)?" + Subject + "[^,;]{0,40}";

    public static EventStatus Read(EventSource source, ToldTimes times)
    {
        if (Find(source, times, InTitleGone(), Cancelled()) is { } cancelled)
        {
            source.Record(cancelled.At, "status", $"cancelled (« {cancelled.Words} »)");
            return EventStatus.Cancelled;
        }

        if (!times.IsMoved && Find(source, times, InTitleLater(), Postponed()) is { } postponed)
        {
            source.Record(postponed.At, "status", $"postponed (« {postponed.Words} »)");
            return EventStatus.Postponed;
        }

        return EventStatus.Scheduled;
    }

    private static (TextPosition At, string Words)? Find(EventSource source, ToldTimes times, Regex inTitle, Regex inSentence)
    {
        if (inTitle.Match(source.Title) is { Success: true } word)
        {
            return (source.PlaceOfTitle, word.Value);
        }

        foreach (var section in new[] { source.Sections.Practical, source.Sections.Other, source.Sections.Registration })
        {
            foreach (var sentence in Sentences.In(section.Text).Select(sentence => sentence.Value).Where(words => Change().IsMatch(words)))
            {
                if (inSentence.Match(sentence) is { Success: true } said && !IsConditional(sentence, said) && !IsOfAnother(sentence, said, times.Times.Date))
                {
                    return (source.PlaceOf(section, said.Value), sentence.Trim());
                }
            }
        }

        return null;
    }

    private static bool IsConditional(string sentence, Match said) => Condition().IsMatch(sentence[..(said.Index + said.Length)]) || ConditionAfter().IsMatch(sentence, said.Index + said.Length);

    /// <summary>Whether a sentence speaks of an evening in another month or year, or of the one before.</summary>
    private static bool IsOfAnother(string sentence, Match said, DateOnly? date) =>
        Earlier().IsMatch(said.Value) || Former().IsMatch(sentence, said.Index)
        || (date is { } day && (IsOfAnotherYear(sentence, said, day.Year) || Words().Matches(said.Value).Any(word => CalendarWords.Month(word.Value) is { } month && month != day.Month)));

    /// <summary>"L'édition 2020 a été annulée", "En 2020, la soirée a été annulée".</summary>
    private static bool IsOfAnotherYear(string sentence, Match said, int year)
    {
        var years = Years().Matches(sentence[..(said.Index + said.Length)]).Where(told => told.Index >= said.Index || told.Groups["lead"].Success).Select(told => NumberWords.Read(told.Groups["year"].Value)).ToList();
        return years.Count > 0 && !years.Contains(year);
    }

    [GeneratedRegex(
        Becomes + Gone + InMonth + "|" + Shouts + Gone + "|" + FallsThrough
        + "|" + InEarnest + "annul(?:er|ons)" + ItsObject + "|" + WeAnnounce + "annulation" + OfIt
        + "|" + WeMust + @"annuler(?!\p{L})|" + Shouts + @"(?-i:ANNULATION)(?=\P{L}*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cancelled();

    [GeneratedRegex(
        Becomes + Later + "|" + Shouts + Later
        + "|" + InEarnest + "(?:report|repouss|décal)(?:er|ons)" + ItsObject + "|" + WeAnnounce + @"report(?!.*\sau\s(?:\p{L}+\s)?[0-9])" + OfIt
        + "|" + WeMust + @"(?:report|repouss|décal)er(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postponed();

    /// <summary>Not "on annule tout".</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:annul(?:ée?|ee)|(?-i:ANNULE)|(?<=[\[(]\s?)annule(?=\s?[\])])|cancell?ed)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InTitleGone();

    /// <summary>Not "on reporte tout".</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:(?:report|repouss|d[ée]cal)(?:ée?|ee)|(?-i:(?:REPORT|REPOUSS|D[ÉE]CAL)E)|(?<=[\[(]\s?)(?:report|repouss|d[ée]cal)e(?=\s?[\])])|postponed)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InTitleLater();

    [GeneratedRegex(@"(?<!\p{L})(?:si|s['’]il|en\scas|au\scas|if|in\scase|unless|droit|risqu\p{L}+\s(?:d['’]être|de\s(?:devoir|ne)))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\G\s?(?:si|s['’]il|en\scas|sauf|if|unless|l['’]an(?:née\s(?:derni[eè]re|passée)|(?!\p{L}|\sprochain))|la\sdernière\sfois|il\sy\sa\s[\p{L}0-9]+\sans|last\s(?:year|month|time)|en\s[0-9]{4}|in\s[0-9]{4})(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConditionAfter();

    [GeneratedRegex(@"(?<!\p{L})(?:précédent|derni[eè]r|passé|previous|last)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    /// <summary>"La première édition a été annulée", "last year's event was cancelled"; not "la première soirée de l'année".</summary>
    [GeneratedRegex(@"\G(?<=(?<!\p{L})(?:premi(?:er|[eè]re)|derni(?:er|[eè]re)|précédente?|first|last(?:\syear['’]s)?|previous)\s|^\P{L}*(?:l['’]an\sdernier|l['’]année\s(?:derni[eè]re|passée)|last\syear),?\s(?:l['’]|la\s|le\s|notre\s|the\s|our\s)?)"
        + Subject + @"(?!\s(?:de\s(?:l['’]année|la\ssaison|20[0-9]{2})|of\s(?:the\s(?:year|season)|20[0-9]{2}))(?![\p{L}0-9]))[^;]{0,120}?(?<!\p{L})(?:a\sété|was|had\sbeen)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Former();

    [GeneratedRegex(@"(?<lead>^\P{L}*(?:en|in)\s)?(?<![0-9])(?<year>20[0-9]{2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    /// <summary>What every sentence of this kind contains: most sentences don't and need no closer look.</summary>
    [GeneratedRegex(@"annul|cancel|pas\slieu|avoir\slieu|tiendra|report|repouss|décal|postpon", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Words();
}
