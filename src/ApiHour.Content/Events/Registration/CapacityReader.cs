using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Registration;

/// <summary>Reads how many people can come.</summary>
internal static partial class CapacityReader
{
    /// <summary>A number in figures, or a round one in words; not what is left.</summary>
    private const string People = @"(?<![\p{L}0-9-]|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|vingts?|trente|quarante|cinquante|soixante|cents?|mille)\s|\breste(?:nt)?\s(?:que\s|encore\s)?|\bencore\s)(?<people>[1-9][0-9]{0,3}|" + NumberWords.Pattern + ")";

    /// <summary>Nothing that makes it a number for each, or a prize: "2 places maximum par personne", "3 places à gagner".</summary>
    private const string NotEach = @"(?!\p{L}*(?:(?<=\b(?:max|pers))\.)?\)?[^\S\n](?:\(?(?:au\s)?max\p{L}*[.)]{0,2}\s)?"
        + @"(?:(?-i:par)\s(?:personne|compte|entreprise|inscri|équipe|groupe|table|participant|famille)|per\s|chacune?(?!\p{L})"
        + @"|(?:à|to)\s(?:gagner|offrir|remporter|win)(?!\p{L})|en\sjeu(?!\p{L})|de\sconf))";

    /// <summary>How many a room holds, which is more than may come where that is told too: "l'amphi peut accueillir 140 personnes"; not "ne peut pas accueillir 50 personnes".</summary>
    private const string Holds = @"(?<room>(?<!(?:pas|plus)\s)(?:accueillir|recevoir)|(?<=(?:pas|plus)\s)(?:accueillir|recevoir)(?=\s(?:(?:plus|davantage)\s(?:de|que)|au[-\s]delà\sde)\s))";

    /// <summary>"limité à 50 personnes", "aux 50 premiers inscrits", "dans la limite de 50 places"; not "limité à 2 places par personne".</summary>
    private const string LimitOfPeople = @"(?<!\p{L})(?:" + Holds + @"|(?<event>limitée?s?|limit(?:e|ons)|limited|jauge)|maximum|max|jusqu['’]à|up\sto|capacité|capacity|seulement|uniquement|(?:ouvert|réservé)e?s?\s(?:à|aux))(?!\p{L})[^0-9.!?\n]{0,40}?"
        + People + @"\s(?:premi[eè]re?s\s)?(?:" + EventNouns.Counted + @"|inscri\w*)(?!\p{L})" + NotEach;

    /// <summary>"50 places maximum", "50 places sont disponibles"; not "500 participants au total depuis 2013".</summary>
    private const string PeopleAtMost = People + @"\s(?:" + EventNouns.Counted + @"|inscrits)\.?,?\s\(?"
        + @"(?:max|au\splus|au\smaximum|au\stotal|(?:(?:sont|seront|are)\s)?(?:disponibles?|available)|seulement|only)" + NotEach
        + @"(?!\p{L}*\s(?:depuis|since)\s(?:(?:19|20)[0-9]{2}|(?:le|la|les|the|notre)\s(?:début|création|beginning)|[\p{L}0-9]{1,12}\sans))";

    /// <summary>"places limitées à 30", "places limitées (30)", "jauge : 80"; not the hour of "inscriptions : 19:00".</summary>
    private const string PlacesLimited = @"(?<!\p{L})(?:places|jauge|capacité|capacity|seats|participants|inscriptions)(?!\p{L})[^0-9.!?\n]{0,30}?"
        + @"(?:(?:\slimitée?s?\sà|\slimited\sto|\s?:|\sest\sde|\sde)\s|\slimit(?:ée?s?|ed)\s\((?:(?:à|to)\s)?)"
        + People + @"(?=\s?(?:$|[;!)\n]|[.,:](?![0-9]))|\s(?:cette|pour\s(?:cet|cette|des\sraisons)|afin|car|en\sraison)(?!\p{L}))";

    /// <summary>"il y aura 60 places", "la salle ne contient que 30 personnes"; not places that are left or for cars.</summary>
    private const string PlacesThereAre = @"(?<!\p{L})(?:(?:(?:il\s(?:n['’])?y\sa(?:ura)?|nous\s(?:n['’])?(?:avons|aurons)|on\s(?:n['’])?a(?:ura)?)(?:\sque)?|there\sare(?:\sonly)?|dispos(?:e|ons)\sde|(?<event>(?:nous|on)\souvr(?:e|ons)))\s" + People + @"\s(?:places|seats)"
        + @"|(?:conten(?:ir|ant)|contient)(?:\sque)?\s" + People + @"\s" + EventNouns.Counted + @")(?!\p{L}|\s(?:restant|libre|encore|suppl|(?:de|en)\splus|de\s(?:parking|stationnement)|assise|debout|left|par\s|per\s))" + NotEach;

    /// <summary>How many; null for no limit, or for one that is not written as a number.</summary>
    public static int? Find(EventSource source)
    {
        var (registration, practical, other) = (source.Sections.Registration, source.Sections.Practical, source.Sections.Other);
        var limits = new[] { (other, Changed()), (registration, Limit()), (registration, LineOfPlaces()), (practical, Limit()), (practical, LineOfPlaces()), (other, Limit()) };
        foreach (var (section, written) in limits)
        {
            var told = written.Matches(section.Text).Where(match => !OfOthers().IsMatch(section.Text, match.Groups["people"].Index)).ToList();
            if (told is [var limit, ..])
            {
                limit = limit.Groups["room"].Success ? told.FirstOrDefault(match => match.Groups["event"].Success) ?? limit : limit;
                var people = NumberWords.Read(limit.Groups["people"].Value);
                var words = section.Text[limit.Groups["people"].Index..(limit.Index + limit.Length)];
                source.Record(() => source.PlaceOf(section, words), "capacity", people.ToString(CultureInfo.InvariantCulture));
                return people;
            }
        }

        return null;
    }

    /// <summary>What leads to another number of people than the event's: that of a team, of those who came, of a car park.</summary>
    [GeneratedRegex(
        @"\G(?<=(?:\b(?:équipes?|groupes|tables|teams?|groups)\s(?:(?:(?:est|sont|seront|are)\s)?limit(?:ée?s?|ed)\s(?:à|to)\s|(?:de|of)\s(?:[0-9]{1,4}\s(?:à|ou|to|or)\s|jusqu['’]à\s|up\sto\s)?)"
        + @"|\b(?:accueilli|réuni|rassemblé|reçu|attiré|compté|welcomed|gathered|hosted)\s(?:(?:jusqu['’](?:à|ici)|à|présent|plus|près|de|en|moyenne|environ|up|to|more|than)\s){0,4}"
        + @"|\b(?:parkings?|car\spark)[^\S\n](?::[^\S\n]|(?:(?!(?:et|mais|and|but|dans|salle)\s)(?-i:\p{Ll})[\p{L}’']{0,14}[^\S\n]){0,4}(?::[^\S\n])?)|\bgagne[rz]\s))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    /// <summary>"nous passons de 50 à 40 personnes".</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:nous|on|la\s(?:jauge|capacité|limite))\spass(?:e|ons)\sde\s[1-9][0-9]{0,3}\s(?:(?:personnes|places)\s)?à\s" + People + @"\s" + EventNouns.Counted + @"(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    [GeneratedRegex(LimitOfPeople + "|" + PeopleAtMost + "|" + PlacesLimited + "|" + PlacesThereAre, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    /// <summary>"50 places, inscrivez-vous": nothing else stands before it in its line.</summary>
    [GeneratedRegex(@"(?:^|\n)[^\p{L}0-9\n]{0,4}" + People + @"\s" + EventNouns.Counted + @"(?=\s?(?:$|[.,;:!)\n]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineOfPlaces();
}
