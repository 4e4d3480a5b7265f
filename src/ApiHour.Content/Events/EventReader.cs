using System.Globalization;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Venues;

namespace ApiHour.Content.Events;

/// <summary>Understands one event's post: the front matter where it states a fact, the prose elsewhere.</summary>
internal static class EventReader
{
    public static EventFacts Read(EventSource source)
    {
        var stated = new StatedFacts(source);
        stated.Check();
        var (times, when) = ReadTimes(source, stated);
        var venue = StateVenue(source, VenueReader.Read(source, when));
        var facts = new EventFacts
        {
            Times = times,
            Status = stated.Status() is { } status ? State(source, "status", status) : StatusReader.Read(source),
            IsOnline = stated.IsOnline || (venue.Key is null && venue.Address is null && VenueReader.SaysOnline(source)),
            Venue = venue,
            Capacity = stated.Capacity() is { } capacity ? State(source, "capacity", capacity) : RegistrationReader.FindCapacity(source),
            RegistrationUrl = stated.Registration() is { } url ? State(source, "registration", url) : RegistrationReader.FindUrl(source),
            RegistrationOpens = stated.RegistrationOpens() ?? RegistrationReader.FindOpening(source, times.Date),
        };
        if (facts.RegistrationOpens is { } opens && times.Date is { } date && opens > date.ToDateTime(times.Start ?? TimeOnly.MaxValue))
        {
            source.Warn(source.PlaceOf(source.Sections.Registration, "ouverture"), ProblemCode.OpensTooLate, $"registration opens on {opens:yyyy-MM-dd}, after the event of {date:yyyy-MM-dd}", "correct one of the two dates");
        }

        return facts;
    }

    private static (EventTimes Times, string When) ReadTimes(EventSource source, StatedFacts stated)
    {
        var times = stated.Times();
        var (told, when, section) = EventTimesReader.ReadProse(times is null ? source : source.Quiet());
        if (times is null)
        {
            TellMissing(source, told);
        }
        else if (told.Date is { } date && (date != times.Date || (told.Start is { } hour && times.Start is { } start && hour != start)))
        {
            source.Warn(source.PlaceOf(section, when), ProblemCode.Contradiction, $"the text says {date:yyyy-MM-dd}{(told.Start is { } at ? $" {at:HH:mm}" : "")}, `event.start` says {source.Stated.Text("start")}, which is taken", "correct one of the two");
        }

        var known = times ?? told;
        if (known.Date is { } day)
        {
            var at = times is null ? source.PlaceOf(section, when) : source.Stated.PositionOf("start");
            source.Tell(at, "date", day.ToString("O", CultureInfo.InvariantCulture));
            if (known.Start is { } hour)
            {
                source.Tell(times is null ? source.PlaceOf(section, when, HourWords(hour)) : at, "hour", $"{hour:HH:mm}");
            }
        }

        return (known, when);
    }

    /// <summary>How a post writes an hour, as far as its letters go: the minutes follow or not.</summary>
    private static string HourWords(TimeOnly hour) => $"{hour.Hour}h";

    private static void TellMissing(EventSource source, EventTimes told)
    {
        var at = source.PlaceOf(source.Sections.Practical, source.Sections.Practical.Heading);
        if (told == EventTimes.Unknown)
        {
            source.Warn(at, ProblemCode.NoDate, "the post does not say when the event takes place", "write `Cet événement aura lieu le **jeudi 26 novembre 2026** à **19h**`, or `event:` with `start: 2026-11-26T19:00` in the front matter");
        }
        else if (told is { Date: not null, Start: null })
        {
            source.Warn(at, ProblemCode.NoHour, "the post does not say at what hour the event begins", "write the hour after the date: `à **19h**`");
        }
    }

    /// <summary>What the front matter states of the venue, on top of what the prose says.</summary>
    private static VenueMention StateVenue(EventSource source, VenueMention told)
    {
        if (source.Stated.Find("venue") is null)
        {
            return told;
        }

        var at = source.Stated.PositionOf("venue");
        if (source.Stated.Section("venue") is not { } described)
        {
            source.Tell(at, "venue", source.Stated.Text("venue") ?? "");
            return told with { Key = source.Stated.Text("venue"), At = at };
        }

        source.Tell(at, "venue", described.PlainText("name") ?? told.Name ?? "");
        return told with
        {
            Name = described.PlainText("name") ?? told.Name,
            Address = described.PlainText("address") is { } address ? AddressReader.Parse(address) : told.Address,
            Position = VenueData.PositionOf(described) ?? told.Position,
            Access = described.PlainText("access"),
            At = at,
        };
    }

    private static T State<T>(EventSource source, string key, T value)
        where T : notnull
    {
        source.Tell(source.Stated.PositionOf(key), key, Convert.ToString(value, CultureInfo.InvariantCulture)!);
        return value;
    }
}
