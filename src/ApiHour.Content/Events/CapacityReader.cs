using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events;

/// <summary>Reads how many people can come.</summary>
internal static partial class CapacityReader
{
    /// <summary>A number in figures, or a round one in words.</summary>
    private const string People = @"(?<![\p{L}0-9-]|\bcents?\s|\bmille\s)(?<people>[1-9][0-9]{0,3}|" + NumberWords.Pattern + ")";

    /// <summary>"limité à 50 personnes", "dans la limite de 50 places"; not "limité à 2 places par personne".</summary>
    private const string LimitOfPeople = @"(?<!\p{L})(?:limitée?s?|limite|limited|maximum|max|jusqu['’]à|up\sto|jauge|capacité|capacity|accueillir|seulement|uniquement|ouverte?s?\sà)(?!\p{L})[^0-9.!?\n]{0,40}?" + People + @"\s(?:personnes|places|participant\w*|inscri\w*|pers|people|seats|attendees|guests)(?!\p{L}|\spar\s(?:personne|compte|entreprise|inscri|équipe|groupe|table)|\sper\s)";

    /// <summary>"50 places maximum".</summary>
    private const string PeopleAtMost = People + @"\s(?:personnes|places|participants|participantes|inscrits|pers|people|seats|attendees)\.?,?\s\(?(?:max|au\splus|au\smaximum|au\stotal|disponibles?|available|seulement|only)";

    /// <summary>"places limitées à 30", "jauge : 80".</summary>
    private const string PlacesLimited = @"(?<!\p{L})(?:places|jauge|capacité|capacity|seats|participants|inscriptions)(?!\p{L})[^0-9.!?\n]{0,30}?(?:\slimitée?s?\sà|\slimited\sto|\s:|\sest\sde|\sde)\s(?<people>[1-9][0-9]{0,3})(?=\s?(?:$|[.,;:!)\n]))";

    /// <summary>"il y a 60 places", "nous n'avons que 30 places"; not those that are left or for cars.</summary>
    private const string PlacesThereAre = @"(?<!\p{L})(?:(?:il\sn['’]y\sa|nous\s(?:n['’])?avons|on\sa|on\sn['’]a)(?:\sque|\squ['’])?|il\sy\sa|there\sare(?:\sonly)?|(?:nous\s)?dispos(?:e|ons)\sde|conten(?:ir|ant)(?:\sque)?|contient(?:\sque)?)\s" + People + @"\s(?:places|seats)(?!\p{L}|\s(?:restant|libre|encore|de\s(?:parking|stationnement)|assise|debout|left|par\s|per\s))";

    /// <summary>How many; null for no limit, or for one that is not written as a number.</summary>
    public static int? Find(EventSource source)
    {
        foreach (var section in new[] { source.Sections.Registration, source.Sections.Practical, source.Sections.Other })
        {
            var limit = Limit().Match(section.Text) is { Success: true } told ? told : section == source.Sections.Other ? Match.Empty : LineOfPlaces().Match(section.Text);
            if (limit.Success)
            {
                var people = NumberWords.Read(limit.Groups["people"].Value);
                var words = section.Text[limit.Groups["people"].Index..(limit.Index + limit.Length)];
                source.Tell(source.PlaceOf(section, words), "capacity", people.ToString(CultureInfo.InvariantCulture));
                return people;
            }
        }

        return null;
    }

    [GeneratedRegex(LimitOfPeople + "|" + PeopleAtMost + "|" + PlacesLimited + "|" + PlacesThereAre, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    /// <summary>"50 places, inscrivez-vous": nothing else stands before it in its line.</summary>
    [GeneratedRegex(@"(?:^|\n)[^\p{L}0-9\n]{0,4}" + People + @"\s(?:places|personnes|participants|seats|people)(?=\s?(?:$|[.,;:!)\n]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineOfPlaces();
}
