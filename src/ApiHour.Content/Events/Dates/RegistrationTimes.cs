using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>Distinguishes the dates and hours of registration from those of the event by the words before them.</summary>
internal static partial class RegistrationTimes
{
    /// <summary>Follows "ouverture": "ouverture des inscriptions pour la soirée le 5 mars" opens then, "pour la soirée du 12 mars" doesn't.</summary>
    public const string UnlessEventFollows = "(?!.*(?:" + LeadsToEvent + "))";

    /// <summary>Verbs of an opening: "ouvrent", "seront ouvertes".</summary>
    public const string OpensThen = @"(?:ouvr\p{L}*|opens|opened|(?<=(?:tickets|will)\s)open|(?<=(?:ser(?:a|ont)|will\sbe)\s(?:\p{L}+\s)?)(?:ouverte?s?|open|disponibles?|en\svente))(?!\p{L})(?!.*(?:" + LeadsToEvent + "|" + EventNouns.TakesPlace + "))";

    /// <summary>What is open: "ouvertes depuis le 5 mars"; not "dans la limite des places disponibles", "ouverte à tous, le 12 mars".</summary>
    public const string IsOpen = @"(?<!(?:limite|réserve)\sd(?:es|e)\s(?:[0-9]{1,4}\s)?places\s(?:encore\s)?)(?:ouverte?s?(?!\s(?:à\stou(?:s|te)|au\spublic)(?!.*\s(?:depuis|dès|partir)\s))|open|disponibles?|en\svente)(?!\p{L})" + UnlessForEvent;

    /// <summary>"à partir du 5 mars"; not "dès maintenant pour la soirée du 12 mars".</summary>
    public const string From = @"(?:dès(?!\s(?:maintenant|à\sprésent|aujourd))|à\spartir(?!\sde\smaintenant))(?!\p{L})" + UnlessForEvent;

    /// <summary>An event; not "Meetup" as the site on which one registers.</summary>
    private const string Event = @"(?<!\p{L}|(?<!\p{L})(?:sur|via|page|groupe|on)\s)" + EventNouns.Pattern + @"s?(?!\p{L})";

    /// <summary>Words before the event's own date: "bientôt ; elle aura lieu le", "pour la soirée du", "on se voit le".</summary>
    private const string LeadsToEvent = @"(?:[,;:](?![0-9])|(?<!\p{L})(?:bientôt|prochainement|maintenant|soon|now)(?!\p{L})).*(?:" + Event + "|" + EventNouns.TakesPlace + ")|(?:" + Event
        + @"|(?<!\p{L})pour\s(?:l[ae]\s|l['’]|cet\s|cette\s|ce\s|notre\s)).*(?<!(?:partir|compter|dater)\s)(?<!\p{L})du\s$|rendez[-\s]?vous|retrouv\p{L}+|(?<!\p{L})(?:se|nous)\sv(?:oit|oyons|err)";

    /// <summary>Follows what is open already: its date is the event's in "for the meetup on March 12" too.</summary>
    private const string UnlessForEvent = "(?!.*(?:" + LeadsToEvent + "|" + EventNouns.TakesPlace + @"|(?<!\p{L})(?:pour|for)\s.{0,30}?" + Event + @"(?!.*(?<!\p{L})(?:dès|depuis|partir|compter)\s)|(?<!\p{L})(?:pour\sle|for(?:\sthe)?)\s$))";

    /// <summary>"les inscriptions ouvrent"; not "place de Jaude".</summary>
    private const string NounOpens = @"(?<!\p{L})(?:inscri\p{L}*|places|billet\p{L}*|(?<!sous\s)réserv\p{L}*|tickets?|guichet|regist\p{L}*|booking)(?!\p{L})[^.,;!?\n]{0,40}?(?<!\p{L})(?:" + OpensThen + "|" + IsOpen + ")";

    /// <summary>"inscriptions à partir du".</summary>
    private const string NounFrom = @"(?<!\p{L})(?:inscri\p{L}*|billet\p{L}*|réserv\p{L}*|tickets?)\s[^.,;!?\n]{0,40}?(?<!\p{L})" + From;

    private const string OpeningOfNoun = @"(?<!\p{L})ouvertures?\s(?:\p{L}+\s)?(?:des\s|de\sla\s|du\s|de\sl['’])(?:inscri|places|billet|réserv|guichet|ticket)" + UnlessEventFollows;

    /// <summary>"ouverture le", right before the date.</summary>
    private const string OpeningOn = @"(?<!\p{L})(?:ouvertures?|opening|opens?)\s?:?\s(?:(?:le|on)\s)?$";

    /// <summary>Whether words speak of registration that opens, not of doors.</summary>
    public static bool Opens(string before) => Opening().IsMatch(before);

    /// <summary>Whether words speak of a deadline.</summary>
    public static bool Ends(string before) => Deadline().IsMatch(before);

    [GeneratedRegex(NounOpens + "|" + NounFrom + "|" + OpeningOfNoun + "|" + OpeningOn, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:avant|jusqu['’]au|jusqu['’]à|d['’]ici(?:\sau)?|au\splus\stard|until|before)\s(?:(?:le|the)\s)?$"
        + @"|(?:clôture\p{L}*|fermeture\p{L}*|fin\sdes\sinscri\p{L}*|limite(?!\sd(?:es|e)\s(?:[0-9]{1,4}\s)?(?:places|personnes|participant))|délai|deadline|closes?)(?!\p{L})[^.!?\n]{0,30}$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();
}
