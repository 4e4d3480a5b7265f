using ApiHour.Content.Catalog;
using ApiHour.Content.Events.People;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Makes the programme of an event: who speaks, about what, from when.</summary>
internal sealed class ProgrammeBuilder(EventPost post, EventSource source, TimeZoneInfo zone, int? usualMinutes, Func<string, string?> findSpeaker)
{
    /// <summary>An entry that would be longer before its event begins is on the next day.</summary>
    private static readonly TimeSpan LongestBefore = TimeSpan.FromHours(12);

    public void Build(IReadOnlyList<TalkMatch> matches)
    {
        var sides = new SpeakerSides(matches.Select(m => m.Heading).OfType<ProgrammeHeading>(), findSpeaker);
        var start = post.Start;
        foreach (var match in matches)
        {
            start = match.Heading is null ? null : At(match.Heading.Start) ?? start;
            var minutes = match.Heading is null ? null : match.Heading.Minutes ?? (match.IsTalk || match.Heading.Kind is HeadingKind.OpenSlot ? usualMinutes : null);
            if (match.IsTalk)
            {
                Add(match, start, minutes, sides);
            }

            start = start is { } begun && minutes is { } length ? TimeZoneInfo.ConvertTime(begun.AddMinutes(length), zone) : null;
        }
    }

    private void Add(TalkMatch match, DateTimeOffset? start, int? minutes, SpeakerSides sides)
    {
        var item = new ProgrammeItem
        {
            EventAddress = post.Address,
            Position = post.Programme.Count,
            Title = match.Talk?.Title ?? sides.Of(match.Heading!).Title,
            Speakers = SpeakersOf(match, sides),
            Minutes = minutes,
            Start = start,
            Anchor = match.Heading?.Anchor,
            TalkAddress = match.Talk?.Address,
        };
        post.Programme.Add(item);
        if (match.Heading is { } heading)
        {
            source.Record(() => source.PlaceOf(source.Sections.Programme, heading.Place), "talk", Describe(item));
        }
    }

    /// <summary>The moment of an hour on the event's day, or after its midnight; null when one of them is unknown.</summary>
    private DateTimeOffset? At(TimeOnly? hour)
    {
        if (post.Start is not { } start || hour is not { } time)
        {
            return null;
        }

        // On the night of a clock change, the offset is not the start's.
        var local = start.Date + time.ToTimeSpan();
        return zone.MomentOf(start.DateTime - local > LongestBefore ? local.AddDays(1) : local);
    }

    private ProgrammeSpeaker[] SpeakersOf(TalkMatch match, SpeakerSides sides) => match.Talk is { } talk
        ? [.. talk.Speakers.OrderBy(s => s.Position).Select(s => new ProgrammeSpeaker(s.BilledAs, s.SpeakerAddress))]
        : [.. SpeakerNames.Split(sides.Of(match.Heading!).Speaker).Select(name => new ProgrammeSpeaker(name, findSpeaker(name)))];

    private static string Describe(ProgrammeItem item) =>
        string.Join(" • ", new[] { item.Start is { } start ? $"{start:HH:mm}" : "", item.SpeakerNames, item.Title, item.Minutes is { } minutes ? $"{minutes} min" : "", item.TalkAddress is null ? "no talk page yet" : item.TalkAddress }
            .Where(part => part.Length > 0));
}
