using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Dates;

/// <summary>Distinguishes the dates and hours of registration from those of the event by the words before them.</summary>
internal static partial class RegistrationTimes
{
    /// <summary>"les inscriptions ouvrent"; not "place de Jaude".</summary>
    private const string NounOpens = @"(?<!\p{L})(?:inscri\p{L}*|places|billet\p{L}*|réserv\p{L}*|tickets?|guichet|regist\p{L}*|booking)(?!\p{L})[^.,;!?\n]{0,40}?(?<!\p{L})(?:ouvr\p{L}*|ouverte?s?|opens?|opened|disponibles?|en\svente)(?!\p{L})";

    /// <summary>"inscriptions à partir du".</summary>
    private const string NounFrom = @"(?<!\p{L})(?:inscri\p{L}*|billet\p{L}*|réserv\p{L}*|tickets?)\s[^.,;!?\n]{0,40}?(?<!\p{L})(?:dès|à\spartir)\s";

    private const string OpeningOfNoun = @"(?<!\p{L})ouvertures?\s(?:\p{L}+\s)?(?:des\s|de\sla\s|du\s|de\sl['’])(?:inscri|places|billet|réserv|guichet|ticket)";

    /// <summary>"ouverture le", right before the date.</summary>
    private const string OpeningOn = @"(?<!\p{L})(?:ouvertures?|opening|opens?)\s?:?\s(?:(?:le|on)\s)?$";

    /// <summary>Whether words speak of registration that opens, not of doors.</summary>
    public static bool Opens(string before) => Opening().IsMatch(before);

    /// <summary>Whether words speak of a deadline.</summary>
    public static bool Ends(string before) => Deadline().IsMatch(before);

    [GeneratedRegex(NounOpens + "|" + NounFrom + "|" + OpeningOfNoun + "|" + OpeningOn, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:avant|jusqu['’]au|jusqu['’]à|d['’]ici(?:\sau)?|au\splus\stard|until|before)\s(?:(?:le|the)\s)?$|(?:clôture\p{L}*|fermeture\p{L}*|fin\sdes\sinscri\p{L}*|limite|délai|deadline|closes?)(?!\p{L})[^.!?\n]{0,30}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();
}
