using System.Text.RegularExpressions;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Dates;

/// <summary>Finds the dates in a text with single spaces: <c>mardi 1er mars 2016</c>, <c>du 30 mars au 2 avril</c>, <c>05/05/2023</c>.</summary>
internal static partial class DateReader
{
    private const int StreetReach = 40;
    private const int JointReach = 40;

    /// <summary>Returns the dates in the order of the text, the ends of a span as one. Some may not exist: <c>31 avril</c>.</summary>
    public static IReadOnlyList<DateMention> Read(string text)
    {
        var apart = new List<DateMention>();
        var found = SpelledDates.In(text).Concat(NumericDates.In(text)).Where(mention => mention is { Day: >= 1 and <= 31, Month: >= 1 and <= 12 });
        foreach (var mention in found.OrderBy(mention => mention.Index).ThenByDescending(mention => mention.Length))
        {
            if (apart is [.., var last] && mention.Index < last.End)
            {
                continue;
            }

            if (apart is [.., { Until: null } first] && IsSpan(text, first, mention))
            {
                apart[^1] = Join(first, mention);
            }
            else if (mention.Until is not null || !StreetName().IsMatch(text[Math.Max(0, mention.Index - StreetReach)..mention.Index]))
            {
                apart.Add(WeekdayReader.AddTo(mention, text, apart is [.., var previous] ? previous.End : 0));
            }
        }

        return apart;
    }

    private static bool IsSpan(string text, DateMention first, DateMention last) =>
        last.Until is null && (first.Year is null || last.Year is null || last.Year >= first.Year) && last.Index - first.End < JointReach
        && Joint().IsMatch(text[first.End..last.Index]);

    /// <summary>A year that is written once counts for both days; across New Year's Eve the last day's year is one more.</summary>
    private static DateMention Join(DateMention first, DateMention last) => first with
    {
        Length = last.End - first.Index,
        Year = first.Year ?? (last.Month < first.Month ? last.Year - 1 : last.Year),
        Until = (last.Day, last.Month),
    };

    /// <summary>What joins the first day to the last, possibly with an hour between them: "vendredi 3 avril à 19h au dimanche".</summary>
    [GeneratedRegex(@"^,?(?:\s(?:à|dès)?\s?[0-9]{1,2}\s?h(?:[0-9]{2})?)?\s?(?:au|à|-|–|—|to|until|jusqu['’]au)\s?(?:le\s)?(?:\p{L}{3,10}\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>What makes a date the name of a place: "rue du 8 mai 1945", "stade du 1er mai".</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:" + StreetNouns.Pattern + @"|(?:rues|places|pont|stade|parc|gymnase|salles?|espace|maison|lycée|collège|école|caserne|arrêt|station|tram|quartier|résidence|centre|complexe|musée|amphi(?:théâtre)?)\.?\s)(?:du|des|de)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StreetName();
}
