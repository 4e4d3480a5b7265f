using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Venues;

/// <summary>The words behind which a venue is named: "au", "chez", "dans les locaux de".</summary>
internal static partial class VenuePreposition
{
    /// <summary>A plain "à", which may as well lead to an hour or a town.</summary>
    public static bool IsPlain(Match preposition) => preposition.Value is "à " or "À ";

    /// <summary>"Grâce à" leads to no venue, but to who "nous accueille".</summary>
    private const string NotThanksTo = @"(?!(?<=\b(?:gr[âa]ce|merci|suite|face|quant)\s)(?![^.!?\n]{0,80}?\b(?:[nv]ous\s(?:accueill|héberg|re[çc]|ouvr|prêt)"
        + @"|pour\s(?:l['’]|son\s|leur\s)accueil|dans\s(?:ses|leurs)\s(?:\p{L}+\s)?(?:locaux|bureaux))))";

    /// <summary>A preposition; the group <c>strong</c> leads to a venue rather than to a town, <c>room</c> is the room of the venue that follows. "Non plus au" leads to none.</summary>
    [GeneratedRegex(
        @"(?<!\p{L}|\bnon\s(?:plus|pas)\s)" + NotThanksTo
        + @"(?:(?:dans|en)\s+(?:la\s+|l['’])?(?<room>(?:salle|amphi\w*|auditorium)\s+(?:n°\s?|num[ée]ro\s+)?[\p{L}0-9]{1,12})\s+(?:du\s|de\s+la\s|de\s+l['’]|des?\s|d['’])"
        + @"|(?<strong>dans)\s+(?:(?:les|ses|leurs)\s+(?:\w+\s+)?(?:locaux|bureaux)|l['’]amphith[ée][âa]tre|l['’]amphi|l['’]enceinte|l['’]auditorium|une?\s+\w+|le\s+hall|la\s+cafétéria)[^,.]{0,40}?\s(?:de\s+la\s|de\s+l['’]|des?\s|du\s|d['’]|par\s)"
        + @"|(?<strong>chez\s+(?:nos\s+(?:\p{L}+\s+){1,2}(?:de\s|d['’]|du\s))?|au\s+sein\s+(?:des?\s|du\s|de\s+la\s|de\s+l['’]))"
        + @"|aux?\s+(?:(?:[0-9]{1,2}\s?\p{L}+|premier|second|(?:deux|trois|quatr|cinqu)ième|dernier)\s+étage|rez-de-chaussée|sous-sol)\s+(?:du\s|de\s+la\s|de\s+l['’]|des?\s)"
        + @"|dans\s+(?:la\s|le\s|les\s|l['’])|sur\s+(?:le\s+(?=campus|site|parvis)|la\s+(?=place|terrasse))"
        + @"|aux?\s|à\s+(?:(?-i:la)\s|l['’])?|a\s+(?:la\s|l['’])|(?:hébergé|accueilli|reçu)\w*\s+par\s|at\s+(?:the\s)?|in\s+(?:the\s)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Pattern();
}
