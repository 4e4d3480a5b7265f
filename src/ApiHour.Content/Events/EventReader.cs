using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Registration;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Venues;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events;

/// <summary>Understands one event's post: the front matter where it states a fact, the prose elsewhere.</summary>
internal static class EventReader
{
    /// <summary>How many days after an event its post may be written.</summary>
    private const int LongestRetrospect = 60;

    public static EventFacts Read(EventSource source)
    {
        var stated = new StatedFacts(source);
        stated.Check();
        var statedTimes = stated.Times();
        var read = statedTimes is null ? source : source.Quiet();
        var told = new EventTimesReader(read).Read(statedTimes?.Date ?? source.AnnouncedOn);
        var times = statedTimes is null ? stated.WithEnd(told.Times) : Completed(statedTimes, told.Times);
        WarnOfContradiction(source, statedTimes, told.Times, told.DateAt);
        RecordTimes(source, statedTimes, told);
        if (statedTimes?.Date is { } start && source.AnnouncedOn.DayNumber - start.DayNumber > LongestRetrospect)
        {
            source.Warn(source.Stated.PositionOf("start"), ProblemCode.BeforeAnnouncement, $"`start: {source.Stated.Text("start")}` is long before the post's own day, {source.AnnouncedOn:yyyy-MM-dd}", "correct one of the two");
        }

        if (statedTimes is not null && told.Times.Date == statedTimes.Date)
        {
            read.TellAgain(source, ProblemCode.WrongWeekday);
        }

        var venue = StatedVenueReader.Read(source, VenueReader.Read(source, told));
        var saysOnline = stated.IsOnline || (venue.IsEmpty && (stated.Join is not null || VenueReader.SaysOnline(source)));
        var registration = stated.Registration is { } url ? State(source, "registration", url) : RegistrationReader.FindUrl(source);
        var join = stated.Join is { } link ? State(source, "join", link) : saysOnline ? OnlineReader.FindUrl(source, registration) : null;
        var status = stated.Status ?? StatusReader.Read(source, told);
        if (stated.Status is not null)
        {
            State(source, "status", source.Stated.Text("status")!);
        }

        if (status is EventStatus.Scheduled)
        {
            WarnOfMissing(source, told, statedTimes is null ? null : times);
        }

        return new EventFacts
        {
            Times = times,
            Status = status,
            // Beside a stated venue the link says how to take part from elsewhere.
            IsOnline = saysOnline && (source.Stated.Find("venue") is null || join is null),
            JoinUrl = join,
            Venue = venue,
            Capacity = stated.Capacity is { } capacity ? State(source, "capacity", capacity) : CapacityReader.Find(source),
            RegistrationUrl = registration,
            RegistrationOpens = StateOpening(source, stated, times) ?? OpeningReader.Find(source, times),
            IsRegistrationClosed = stated.IsFull || (status is EventStatus.Scheduled && !stated.IsScheduled && ClosedRegistrationReader.Find(source)),
        };
    }

    /// <summary>The stated times; where they say no end and the text says the same day and no other hour, those of the text, which may say more.</summary>
    private static EventTimes Completed(EventTimes stated, EventTimes told) =>
        stated is { End: null, EndDate: null } && told.Date == stated.Date && (stated.Start is null || told.Start == stated.Start) ? told : stated;

    /// <summary>Reports a text that contradicts the front matter.</summary>
    private static void WarnOfContradiction(EventSource source, EventTimes? stated, EventTimes told, TextPosition at)
    {
        if (stated is not null && told.Date is { } date && (date != stated.Date || (told.Start is { } hour && stated.Start is { } start && hour != start)))
        {
            var inText = $"{date:yyyy-MM-dd}{(told.Start is { } begin ? $" {begin:HH:mm}" : "")}";
            source.Warn(at, ProblemCode.Contradiction, $"the text says {inText}, `event.start` says {source.Stated.Text("start")}, which is used", "correct one of the two");
        }
    }

    /// <summary>Records when the event takes place.</summary>
    private static void RecordTimes(EventSource source, EventTimes? stated, ToldTimes told)
    {
        var (times, dateAt, hourAt) = stated is null ? (told.Times, told.DateAt, told.HourAt) : (stated, source.Stated.PositionOf("start"), source.Stated.PositionOf("start"));
        if (times.Date is { } day)
        {
            source.Record(dateAt, "date", day.ToString("O", CultureInfo.InvariantCulture));
        }

        if (times is { Date: not null, Start: { } begin })
        {
            source.Record(hourAt, "hour", $"{begin:HH:mm}");
        }

        if (times is { Date: not null } && (times.End is not null || times.EndDate is not null))
        {
            source.Record(stated is null ? hourAt : source.Stated.PositionOf("end"), "end", string.Create(CultureInfo.InvariantCulture, $"{times.EndDate:yyyy-MM-dd} {times.End:HH:mm}").Trim());
        }
    }

    /// <summary>Tells a missing day or hour; several days that are stated need none.</summary>
    private static void WarnOfMissing(EventSource source, ToldTimes told, EventTimes? stated)
    {
        if (stated is not null)
        {
            if (stated is { Start: null, EndDate: null })
            {
                source.Warn(source.Stated.PositionOf("start"), ProblemCode.NoHour, "neither `event.start` nor the text says at what hour the event begins", $"write `start: {stated.Date:yyyy-MM-dd}T19:00`");
            }
        }
        else if (told.Words.Length == 0)
        {
            source.Warn(
                told.DateAt,
                ProblemCode.NoDate,
                "the post does not say when the event takes place",
                "write `Cet événement aura lieu le **jeudi 26 novembre 2026** à **19h**`, or `event:` with `start: 2026-11-26T19:00` in the front matter");
        }
        else if (told.Times is { Date: not null, Start: null })
        {
            source.Warn(told.DateAt, ProblemCode.NoHour, "the post does not say at what hour the event begins", "write the hour after the date: `à **19h**`");
        }
    }

    private static DateTime? StateOpening(EventSource source, StatedFacts stated, EventTimes times)
    {
        if (stated.RegistrationOpens is { } moment)
        {
            OpeningReader.Check(source, source.Stated.PositionOf("registration_opens"), moment, times);
        }

        return stated.RegistrationOpens;
    }

    private static T State<T>(EventSource source, string key, T value)
        where T : notnull
    {
        source.Record(source.Stated.PositionOf(key), key, Convert.ToString(value, CultureInfo.InvariantCulture)!);
        return value;
    }
}
