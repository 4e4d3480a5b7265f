using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>What the last events of a series have in common, as a proposal for the next one.</summary>
internal sealed class SeriesHabits
{
    private const int Looked = 10;

    private const int DaysBetween = 56;

    /// <summary>An event is proposed at least this many days ahead: people need notice.</summary>
    private const int DaysAhead = 14;

    private const int DaysOfWeek = 7;

    private const int UsualTalks = 3;

    private static readonly TimeOnly UsualHour = new(19, 0);

    private readonly DateOnly today;

    private readonly List<EventPost> recent;

    /// <param name="events">The events, the newest first.</param>
    /// <param name="today">The day that habits are asked for.</param>
    public SeriesHabits(IEnumerable<EventPost> events, DateOnly today)
    {
        this.today = today;
        recent = [.. events.Where(e => e.Date is not null && e.Status is EventStatus.Scheduled).Take(Looked)];
    }

    /// <summary>Some weeks after the last one, on the usual day of the week.</summary>
    public DateOnly Day()
    {
        var soonest = today.AddDays(DaysAhead);
        var weekday = MostUsed(recent.Select(e => e.Date!.Value.DayOfWeek), DayOfWeek.Thursday);
        var wished = recent is [var last, ..] ? Next(weekday, last.Date!.Value.AddDays(DaysBetween - (DaysOfWeek / 2))) : default;
        return wished >= soonest ? wished : Next(weekday, soonest);
    }

    public string Hour() => MostUsed(recent.Select(e => e.Start).OfType<DateTimeOffset>().Select(start => TimeOnly.FromDateTime(start.DateTime)), UsualHour)
        .ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The usual number of people; empty when there is no limit as a rule.</summary>
    public string Capacity() => MostUsed(recent.Select(e => e.Capacity), null)?.ToString(CultureInfo.InvariantCulture) ?? "";

    public int Talks() => MostUsed(recent.Where(e => e.Programme.Count > 0).Select(e => e.Programme.Count), UsualTalks);

    private static DateOnly Next(DayOfWeek weekday, DateOnly from) => from.AddDays(((int)weekday - (int)from.DayOfWeek + DaysOfWeek) % DaysOfWeek);

    /// <summary>Of two values used equally often, the more recent one.</summary>
    private static T MostUsed<T>(IEnumerable<T> values, T otherwise) =>
        // Groups come in the order of their first values, which sorting keeps among equals.
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault(otherwise);
}
