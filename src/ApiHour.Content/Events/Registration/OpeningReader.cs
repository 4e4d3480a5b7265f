using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Registration;

/// <summary>Reads when registration opens.</summary>
internal static partial class OpeningReader
{
    /// <summary>Registration opens at most this many days before an event.</summary>
    private const int LongestRegistration = 200;

    /// <summary>When registration opens; null when the post does not say it. An impossible year and an opening after the event are reported.</summary>
    public static DateTime? Find(EventSource source, EventTimes times)
    {
        foreach (var section in new[] { source.Sections.Registration, source.Sections.Practical })
        {
            var place = DatedPlace.Of(section);
            var mention = place.Text.Dates.FirstOrDefault(date => IsOpening(place.Text.Before(date), section == source.Sections.Registration));
            if (mention is not null && DayOf(source, place, mention, times.Date ?? source.AnnouncedOn) is { } day)
            {
                var opens = day.ToDateTime(EventHours.Of(place.Text, mention)?.Start ?? TimeOnly.MinValue);
                var at = place.PlaceOf(source, place.Text.Text[mention.Index..mention.End]);
                source.Record(at, "registration opens", opens.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
                Check(source, at, opens, times);
                return opens;
            }
        }

        return null;
    }

    /// <summary>Tells an opening that comes after the event.</summary>
    public static void Check(EventSource source, Parsing.TextPosition at, DateTime opens, EventTimes times)
    {
        if (times.Date is { } date && opens > date.ToDateTime(times.Start ?? TimeOnly.MaxValue))
        {
            source.Warn(at, ProblemCode.OpensTooLate, $"registration opens on {opens:yyyy-MM-dd}, after the event of {date:yyyy-MM-dd}", "correct one of the two dates");
        }
    }

    private static bool IsOpening(string before, bool isRegistration) =>
        !RegistrationTimes.Ends(before) && (RegistrationTimes.Opens(before) || (isRegistration && Opens().IsMatch(before)));

    /// <summary>The day of the opening. A year that is missing, or far from the event's, is replaced by the nearest possible one; a wrong year is reported.</summary>
    private static DateOnly? DayOf(EventSource source, DatedPlace place, DateMention mention, DateOnly near)
    {
        var nearest = YearChooser.NearestTo(mention, near);
        if (mention.Year is not { } year || mention.In(year) is not { } written)
        {
            return nearest;
        }

        if (nearest is not { } likely || Math.Abs(written.DayNumber - near.DayNumber) < LongestRegistration)
        {
            return written;
        }

        var words = place.Text.Text[mention.Index..mention.End];
        source.Warn(place.PlaceOf(source, words), ProblemCode.WrongYear, $"registration cannot open on `{words}` for an event of {near:yyyy-MM-dd}, so {likely.Year} is assumed", "correct the year");
        return likely;
    }

    /// <summary>Words that need no noun below "Inscription".</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:(?:ouvertures?(?!\s(?:des\sportes|de\sla\ssalle))|opening)(?!\p{L})" + RegistrationTimes.UnlessEventFollows + "|" + RegistrationTimes.OpensThen + "|" + RegistrationTimes.IsOpen + "|" + RegistrationTimes.From + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opens();
}
