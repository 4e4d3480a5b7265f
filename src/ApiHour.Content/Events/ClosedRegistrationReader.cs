using System.Text.RegularExpressions;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events;

/// <summary>Reads whether all places are taken, or registration was closed before its time.</summary>
internal static partial class ClosedRegistrationReader
{
    private const string Already = @"(?:(?:désormais|maintenant|déjà|malheureusement|hélas|donc|complètement|now|already|sadly)\s){0,2}";

    private const string Evening = @"(?:(?:l['’]|la\s|le\s|cet\s|cette\s|ce\s|notre\s|the\s|this\s)?(?:\p{L}+\s)?(?:" + EventNouns.Pattern + @"|ap[ée]ro|salle)(?:\s(?:n°\s?|#)?[0-9]+)?)";

    private const string Full = @"(?:complet|compl[èe]te|sold\sout|fully\sbooked|full)";

    /// <summary>"Complet !", "L'atelier est désormais complet", "C'est complet", "La soirée affiche complet": the whole sentence.</summary>
    private const string ItIsFull = @"^[^\p{L}]*" + EventNouns.Notice + @"?(?:(?:c['’]est\s|nous\ssommes\s|we\sare\s|it\sis\s|it['’]s\s|" + Evening + @"\s(?:(?:est|affiche|is)\s)?|" + Evening + @"\s?[:–—-]\s?)" + Already + @")?" + Full + @"[^\p{L}]*$";

    /// <summary>"Les inscriptions sont closes"; not "seront closes", nor "closes le 3 mai".</summary>
    private const string RegistrationIsOver = @"(?<!\p{L})(?:inscriptions?|réservations?|billetterie|registrations?|booking)\s(?:est|sont|is|are|a\sété|ont\sété)\s" + Already
        + @"(?:clos|close?s?|closed|fermée?s?|terminée?s?|complètes?|full|over)(?!\p{L}|\s(?:le|la|à|au|aux|du|jusqu|pendant|on|until|at)(?!\p{L}))";

    /// <summary>"Il n'y a plus de place", "plus aucune place disponible", "toutes les places sont prises", "no seats left".</summary>
    private const string NothingIsLeft = @"(?<!\p{L})(?:il\sn['’]y\sa\s|il\sne\sreste\s|y\sa\s|nous\sn['’]avons\s|^[^\p{L}]*)" + Already + @"plus\s(?:de|d['’]|aucune?)\s?(?:places?|billets?|tickets?)(?!\p{L}|\sassises?|\s(?:de|pour)\s(?:parking|stationnement|se\sgarer))"
        + @"|(?<!\p{L})toutes\sles\splaces\s(?:sont|ont\sété)\s" + Already + @"(?:prises|réservées|attribuées|parties)(?!\p{L})"
        + @"|(?<!\p{L})no\s(?:more\s)?(?:seats|places|tickets)\s(?:are\s)?(?:left|available)(?!\p{L})|(?<!\p{L})all\s(?:seats|places|tickets)\s(?:are|have\sbeen)\s(?:taken|booked|gone)(?!\p{L})";

    /// <summary>Whether the title or a sentence says so; one with a condition ("s'il n'y a plus de place") does not.</summary>
    public static bool Find(EventSource source)
    {
        if (InTitle().Match(source.Title) is { Success: true } word)
        {
            return Tell(source, () => source.PlaceOfTitle, word.Value);
        }

        foreach (var section in new[] { source.Sections.Registration, source.Sections.Practical, source.Sections.Other })
        {
            foreach (var sentence in Sentences.In(section.Text).Select(sentence => sentence.Value).Where(words => Hint().IsMatch(words)))
            {
                if (Said().Match(sentence) is { Success: true } said && !Condition().IsMatch(sentence))
                {
                    return Tell(source, () => source.PlaceOf(section, said.Value.Trim()), sentence.Trim());
                }
            }
        }

        return false;
    }

    private static bool Tell(EventSource source, Func<TextPosition> findPlace, string words)
    {
        source.Tell(findPlace, "registration", $"closed (« {words} »)");
        return true;
    }

    /// <summary>"[COMPLET] API Hour #9", "Atelier Git (complet)".</summary>
    [GeneratedRegex(@"(?<=^\P{L}*)" + Full + @"(?=\s?[\]):!–—]|\s-)|(?<=[\[(:–—-]\s?)" + Full + @"(?=\P{L}*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();

    [GeneratedRegex(ItIsFull + "|" + RegistrationIsOver + "|" + NothingIsLeft, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<!\p{L})(?:si|s['’]il|quand|lorsqu\p{L}*|dès\squ\p{L}*|une\sfois|jusqu\p{L}*|tant\sque|avant\squ\p{L}*|if|when|once|until|unless)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    /// <summary>What every such sentence contains: most sentences don't and need no closer look.</summary>
    [GeneratedRegex(@"compl[eè]t|clos|ferm|termin|plus\s|prises|réserv|attribu|parties|sold|full|booked|left|available|taken|gone|over", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hint();
}
