using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Dates;

/// <summary>Reads from the prose when an event takes place.</summary>
internal sealed class EventTimesReader(EventSource source)
{
    private const int LongestTitle = 200;

    private readonly DatedPlace practical = DatedPlace.Of(source.Sections.Practical);
    private readonly DatedPlace other = DatedPlace.Of(source.Sections.Other);
    private readonly DatedPlace withStruck = DatedPlace.Of(source.Sections.Practical, withStruck: true);

    /// <summary>Returns what the prose says. Oddities of the date are reported, missing facts are not.</summary>
    /// <param name="near">The day to which the date must be near: that of the announcement, or of the event where the front matter states it.</param>
    public ToldTimes Read(DateOnly near)
    {
        foreach (var (place, least, isStruck) in Places())
        {
            if (EventDate.Find(place.Text, near, least) is { } found)
            {
                return Read(place, found.Date, near, found.IsMoved || (!isStruck && withStruck.Text.Dates.Count > practical.Text.Dates.Count));
            }
        }

        var start = source.PlaceOf(source.Sections.Practical, source.Sections.Practical.Heading);
        return new ToldTimes { Times = EventTimes.Unknown, Words = "", DateAt = start, HourAt = start };
    }

    /// <summary>Where to look for the date, the likeliest place first, with the points that a date needs there.</summary>
    private IEnumerable<(DatedPlace Place, int Least, bool IsStruck)> Places()
    {
        yield return (practical, EventDate.Likely, false);
        yield return (other, EventDate.Certain, false);
        yield return (withStruck, EventDate.Likely, true);
        yield return (DatedPlace.Of(source.Sections.Other, withStruck: true), EventDate.Certain, true);
        yield return (practical, EventDate.Possible, false);
        yield return (new DatedPlace(new DatedText(source.Title[..Math.Min(source.Title.Length, LongestTitle)]), null), EventDate.Likely, false);
        yield return (withStruck, EventDate.Possible, true);
        yield return (DatedPlace.Of(source.Sections.Programme), EventDate.Certain, false);
        yield return (DatedPlace.Of(source.Sections.Registration), EventDate.Certain, false);
        yield return (practical, EventDate.Withdrawn, false);
        yield return (other, EventDate.Withdrawn, false);
    }

    private ToldTimes Read(DatedPlace place, DateMention mention, DateOnly near, bool isMoved)
    {
        var date = new DateResolver(source, near, words => place.PlaceOf(source, words)).Resolve(mention, place.Text.Text);
        var words = place.Text.Text[mention.Index..mention.End];
        var dateAt = place.PlaceOf(source, words);
        var (hour, hourPlace) = FindHour(place, mention, isMoved);
        return new ToldTimes
        {
            Times = new EventTimes(date, hour?.Start, date is { } first ? mention.LastDayFrom(first) : null, hour?.Until),
            Words = words,
            Section = place.Section,
            DateAt = dateAt,
            HourAt = hour is null ? dateAt : hourPlace.PlaceOf(source, hour, mention),
            IsMoved = isMoved,
        };
    }

    /// <summary>The hour of the date, else one in the practical information, else one in the section of the date; for a moved event, that of the former date.</summary>
    private (HourMention? Hour, DatedPlace Place) FindHour(DatedPlace place, DateMention date, bool isMoved)
    {
        if (EventHours.Of(place.Text, date) is { } own)
        {
            return (own, place);
        }

        foreach (var other in new[] { practical, place })
        {
            if (EventHours.FindFree(other.Text, other == place ? date : null) is { } free)
            {
                return (free, other);
            }
        }

        return isMoved ? (EventHours.FindAny(withStruck.Text), withStruck) : (null, place);
    }
}
