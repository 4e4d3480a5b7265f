using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events;

/// <summary>Reads how many people can come.</summary>
internal static partial class CapacityReader
{
    /// <summary>"limité à 50 personnes", "dans la limite de 50 places"; not "limité à 2 places par personne".</summary>
    private const string LimitOfPeople = @"(?<!\p{L})(?:limitée?s?|limite|limited|maximum|max|jusqu['’]à|up\sto|jauge|capacité|capacity|accueillir|seulement|uniquement)(?!\p{L})[^0-9.!?\n]{0,40}(?<people>[1-9][0-9]{0,3})\s(?:personnes|places|participant\w*|inscri\w*|pers|people|seats|attendees|guests)(?!\p{L}|\spar\s(?:personne|compte|entreprise|inscri|équipe|groupe|table)|\sper\s)";

    /// <summary>"50 places maximum".</summary>
    private const string PeopleAtMost = @"(?<people>[1-9][0-9]{0,3})\s(?:personnes|places|participants|participantes|inscrits|pers|people|seats|attendees)\.?,?\s\(?(?:max|au\splus|au\smaximum|au\stotal|disponibles?|available|seulement|only)";

    /// <summary>"places limitées à 30", "jauge : 80".</summary>
    private const string PlacesLimited = @"(?<!\p{L})(?:places|jauge|capacité|capacity|seats|participants|inscriptions)(?!\p{L})[^0-9.!?\n]{0,30}?(?:\slimitée?s?\sà|\slimited\sto|\s:|\sest\sde|\sde)\s(?<people>[1-9][0-9]{0,3})(?=\s?(?:$|[.,;:!)\n]))";

    /// <summary>How many; null for no limit, or none that is told in figures.</summary>
    public static int? Find(EventSource source)
    {
        foreach (var section in new[] { source.Sections.Registration, source.Sections.Practical, source.Sections.Other })
        {
            if (Limit().Match(section.Text) is { Success: true } limit)
            {
                var words = section.Text[limit.Groups["people"].Index..(limit.Index + limit.Length)];
                source.Tell(source.PlaceOf(section, words), "capacity", limit.Groups["people"].Value);
                return int.Parse(limit.Groups["people"].ValueSpan, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    [GeneratedRegex(LimitOfPeople + "|" + PeopleAtMost + "|" + PlacesLimited, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
