using System.Text.RegularExpressions;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Registration;

/// <summary>Reads whether all places are taken, or registration was closed before its time.</summary>
internal static partial class ClosedRegistrationReader
{
    private const string Already = @"(?:(?:désormais|maintenant|déjà|malheureusement|hélas|donc|complètement|now|already|sadly)\s){0,2}";

    /// <summary>The event, with a word or two that name it: "l'atelier Git", "cette nouvelle soirée"; not "un atelier".</summary>
    private const string Evening = @"(?:(?:l['’]|la\s|le\s|cet\s|cette\s|ce\s|notre\s|the\s|this\s)(?:\p{L}+\s)?|(?<!(?<!\p{L})(?:une?|an?)\s))(?:" + EventNouns.Pattern + @"|ap[ée]ro|salle)(?:\s(?:n°\s?|#)?[0-9]+|\s(?!est\s|affiche\s|is\s|compl)\p{L}+)?";

    private const string Full = @"(?:complet|compl[èe]te|sold\sout|fully\sbooked|full)";

    /// <summary>Nothing follows that says of what, for whom or until when.</summary>
    private const string EndOfClause = @"(?=\s?(?:$|[,;:()–—]|-\s)|\s(?:depuis|since|et|and)(?!\p{L}))";

    /// <summary>Nothing follows that makes a praise of the word by itself: "Complet et accessible", "Complète, la formation".</summary>
    private const string EndOfNotice = @"(?=\s?(?:$|[;:!)–—]|-\s|\([^()]{0,60}\)|,\s(?!(?:l[ae]s?\s|l['’]|cet(?:te)?\s|ce\s|notre\s|une?\s|il\s|elle\s|the\s|this\s|our\s|a\s|it\s)(?!liste|place)))|\s(?:depuis|since)(?!\p{L}))";

    /// <summary>"Complet !", "L'atelier est désormais complet", "C'est complet", "La soirée affiche complet, merci".</summary>
    private const string ItIsFull = @"^[^\p{L}]*" + EventNouns.Notice + @"?(?:(?:c['’]est\s|(?:nous\s(?:sommes|affichons)|on\s(?:est|affiche))\s|we\sare\s|it\sis\s|it['’]s\s"
        + "|" + Evening + @"\s(?:(?:est|affiche|is)\s)?|" + Evening + @"\s?[:–—-]\s?)" + Already + Full + EndOfClause
        + @"|(?:sold\sout|fully\sbooked)" + EndOfClause + "|" + Full + EndOfNotice + ")";

    /// <summary>"Les inscriptions sont closes", "Inscriptions closes"; not "seront closes", nor "closes 48 h avant".</summary>
    private const string RegistrationIsOver = @"(?<!\p{L})(?<!(?:votre|ton|your)\s)(?:inscriptions?|réservations?|billetterie|registrations?|booking)(?:\s(?:à|pour|for)\s[^,;]{1,40}?)?\s(?:(?:est|sont|is|are|a\sété|ont\sété)\s)?" + Already
        + @"(?:clos|close?s?|closed|fermée?s?|terminée?s?|complètes?|full|over)(?!\p{L})" + EndOfClause;

    /// <summary>What "no place" may be followed by without being one for something else.</summary>
    private const string OfTheEvent = @"(?:\s(?:disponibles?|libres?|restante?s?))?(?:\spour\s(?:la|le|l['’]|cet|cette|ce)\s?" + EventNouns.Pattern + ")?" + EndOfClause;

    /// <summary>"Il n'y a plus de place", "Plus aucune place disponible", "toutes les places sont prises", "no seats left". "Plus de place" alone may be "more room".</summary>
    private const string NothingIsLeft = @"(?:(?<!\p{L})(?:il\sn['’]y\sa|il\sne\sreste|nous\sn['’]avons)\s" + Already + @"plus\s(?:de|aucune?)|^[^\p{L}]*plus\saucune?)\s(?:places?|billets?|tickets?)" + OfTheEvent
        + @"|^[^\p{L}]*plus\sde\splaces?(?:\s(?:disponibles?|libres?))?[^\p{L}]*$"
        + @"|(?<!\p{L})toutes\sles\splaces\s(?:sont|ont\sété)\s" + Already + "(?:prises|réservées|attribuées|parties)" + EndOfClause
        + @"|(?<!\p{L})no\s(?:more\s)?(?:seats|places|tickets)\s(?:are\s)?(?:left|available)" + EndOfClause + @"|(?<!\p{L})all\s(?:seats|places|tickets)\s(?:are|have\sbeen)\s(?:taken|booked|gone)" + EndOfClause;

    /// <summary>Whether the title or a sentence says so; one with a condition ("s'il n'y a plus de place") does not.</summary>
    public static bool Find(EventSource source)
    {
        if (InTitle().Match(source.Title) is { Success: true } word)
        {
            return Record(source, () => source.PlaceOfTitle, word.Value);
        }

        foreach (var section in new[] { source.Sections.Registration, source.Sections.Practical, source.Sections.Other })
        {
            foreach (var sentence in Sentences.In(section.Text).Select(sentence => sentence.Value).Where(words => Hint().IsMatch(words)))
            {
                if (Said().Match(sentence) is { Success: true } said && !Condition().IsMatch(sentence))
                {
                    return Record(source, () => source.PlaceOf(section, said.Value.Trim()), sentence.Trim());
                }
            }
        }

        return false;
    }

    private static bool Record(EventSource source, Func<TextPosition> findPlace, string words)
    {
        source.Record(findPlace, "registration", $"closed (« {words} »)");
        return true;
    }

    /// <summary>"[COMPLET] API Hour #9", "Atelier Git (complet)".</summary>
    [GeneratedRegex(@"(?<=^\P{L}*)" + Full + @"(?=\s?[\]):!–—]|\s-)|(?<=[\[(:–—-]\s?)" + Full + @"(?=\P{L}*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();

    [GeneratedRegex(ItIsFull + "|" + RegistrationIsOver + "|" + NothingIsLeft, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<!\p{L})(?:si|s['’]il|quand|lorsqu\p{L}*|dès\squ\p{L}*|une\sfois|pour\s(?:l['’]instant|le\smoment)|pas|avant|not|jusqu\p{L}*|tant\sque|if|when|once|until|unless|before)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    /// <summary>What every such sentence contains: most sentences don't and need no closer look.</summary>
    [GeneratedRegex(@"compl[eè]t|clos|ferm|termin|plus\s|prises|réserv|attribu|parties|sold|full|booked|left|available|taken|gone|over", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hint();
}
