using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads the hour that an entry of a programme begins with: <c>19h15 • …</c>, <c>19:15 - 19:30 : …</c>.</summary>
internal static partial class StartHour
{
    /// <summary>Splits off the hour, with the minutes up to a second hour; null for each that is missing.</summary>
    public static (string Words, TimeOnly? Start, int? Minutes) TakeFrom(string entry)
    {
        if (AtStart().Match(entry) is not { Success: true } match || Time(match, "hour", "minute") is not { } start)
        {
            return (entry, null, null);
        }

        var minutes = Time(match, "hour2", "minute2") is { } end && end > start ? (int)(end - start).TotalMinutes : (int?)null;
        return (entry[match.Length..], start, minutes);
    }

    private static TimeOnly? Time(Match match, string hours, string minutes)
    {
        var (hour, minute) = (Number(match.Groups[hours]), Number(match.Groups[minutes]));
        return match.Groups[hours].Success && hour < 24 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^[(\[]?(?:de\s|à\s)?(?<hour>[0-9]{1,2})\s?(?:h|:)\s?(?<minute>[0-5][0-9])?(?:\s?(?:-|–|—|à|→)\s?(?<hour2>[0-9]{1,2})\s?(?:h|:)\s?(?<minute2>[0-5][0-9])?)?[)\]]?(?:\s?(?:[•·|–—:]|-\s)\s?|(?<=[h:]\s?[0-9][0-9][)\]]?)\s(?=\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtStart();
}
