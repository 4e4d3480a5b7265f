using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace ApiHour.Web.Feeds;

/// <summary>Writes the changes of a time zone's clocks that a calendar needs.</summary>
/// <remarks>RFC 5545 §3.6.5. Ical.Net has its own, but it depends on today's date and fails for calendars that begin later.</remarks>
internal static class CalendarZone
{
    /// <summary>Describes a time zone from the year before one day to the year after another.</summary>
    public static VTimeZone Of(TimeZoneInfo zone, DateOnly first, DateOnly last)
    {
        var rules = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) ?? BclDateTimeZone.FromTimeZoneInfo(zone);
        var (from, to) = (new LocalDate(first.Year - 1, 1, 1), new LocalDate(last.Year + 2, 1, 1));
        var changes = rules.GetZoneIntervals(from.AtStartOfDayInZone(rules).ToInstant(), to.AtStartOfDayInZone(rules).ToInstant())
            .GroupBy(interval => (From: OffsetBefore(interval, rules), To: interval.WallOffset, interval.Name, IsSummer: interval.Savings > Offset.Zero),
                interval => interval.HasStart ? interval.Start.WithOffset(OffsetBefore(interval, rules)).LocalDateTime : from.AtMidnight());
        var described = new VTimeZone();
        described.Properties.Set("TZID", zone.Id);
        foreach (var change in changes)
        {
            var observance = new VTimeZoneInfo
            {
                Name = change.Key.IsSummer ? Components.Daylight : Components.Standard,
                OffsetFrom = new UtcOffset(change.Key.From.ToTimeSpan()),
                OffsetTo = new UtcOffset(change.Key.To.ToTimeSpan()),
                TimeZoneName = change.Key.Name,
            };
            Repeat(observance, [.. change], last.Year + 1);
            described.AddChild(observance);
        }

        return described;
    }

    private static Offset OffsetBefore(ZoneInterval interval, DateTimeZone rules) =>
        interval.HasStart ? rules.GetUtcOffset(interval.Start - NodaTime.Duration.Epsilon) : interval.WallOffset;

    /// <summary>Describes when clocks change: by a rule if all changes follow one until the end, else one by one.</summary>
    private static void Repeat(VTimeZoneInfo observance, List<LocalDateTime> changes, int lastYear)
    {
        observance.Start = Local(changes[0]);
        if (changes[^1].Year == lastYear && RuleOf(changes) is { } rule)
        {
            observance.RecurrenceRule = rule;
            return;
        }

        foreach (var change in changes.Skip(1))
        {
            observance.RecurrenceDates.Add(Local(change));
        }
    }

    private static RecurrencePattern? RuleOf(List<LocalDateTime> changes)
    {
        var first = changes[0];
        var isYearly = changes.Index().All(change => change.Item.Year == first.Year + change.Index
            && (change.Item.Month, change.Item.DayOfWeek, change.Item.TimeOfDay) == (first.Month, first.DayOfWeek, first.TimeOfDay));
        int? week = changes.TrueForAll(change => change.Day + 7 > CalendarSystem.Iso.GetDaysInMonth(change.Year, change.Month)) ? -1
            : changes.TrueForAll(change => WeekOf(change) == WeekOf(first)) ? WeekOf(first)
            : null;
        return isYearly && week is { } nth
            ? new RecurrencePattern(FrequencyType.Yearly) { ByMonth = [first.Month], ByDay = [new WeekDay(first.DayOfWeek.ToDayOfWeek(), nth)] }
            : null;
    }

    private static int WeekOf(LocalDateTime day) => ((day.Day - 1) / 7) + 1;

    private static CalDateTime Local(LocalDateTime time) => new(time.ToDateTimeUnspecified(), hasTime: true);
}
