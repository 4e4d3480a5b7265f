using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Makes the programme of an event: who speaks, about what, from when.</summary>
internal sealed class ProgrammeBuilder(EventPost post, EventSource source, Func<string, Speaker?> findSpeaker)
{
    public void Build(IReadOnlyList<TalkMatch> matches)
    {
        var usual = TalkLength.Usual(source.Sections.Other.Text, matches.Any(m => m.Heading?.Minutes is not null));
        var start = post.Start;
        foreach (var (position, match) in matches.Index())
        {
            var minutes = match.Heading is null ? null : match.Heading.Minutes ?? usual;
            var item = new ProgrammeItem
            {
                EventAddress = post.Address,
                Position = position,
                Title = match.Talk?.Title ?? TitleOf(match.Heading!),
                Speakers = SpeakersOf(match),
                Minutes = minutes,
                Start = match.Heading is null ? null : start,
                Anchor = match.Heading?.Anchor,
                TalkAddress = match.Talk?.Address,
            };
            post.Programme.Add(item);
            start = minutes is { } length ? start?.AddMinutes(length) : null;
            if (match.Heading is not null)
            {
                source.Tell(source.PlaceOf(source.Sections.Programme, match.Heading.Text), "talk", Describe(item));
            }
        }
    }

    private string TitleOf(ProgrammeHeading heading) => heading.HasSides ? SidesOf(heading).Title : heading.First;

    /// <summary>The speaker stands first, but in the oldest posts, which known names tell.</summary>
    private (string Speaker, string Title) SidesOf(ProgrammeHeading heading) => findSpeaker(heading.First) is null && findSpeaker(heading.Second) is not null
        ? (heading.Second, heading.First)
        : (heading.First, heading.Second);

    private ProgrammeSpeaker[] SpeakersOf(TalkMatch match) => match switch
    {
        { Talk: { } talk } => [.. talk.Speakers.OrderBy(s => s.Position).Select(s => new ProgrammeSpeaker(s.BilledAs, s.SpeakerAddress))],
        { Heading: { HasSides: true } heading } => [.. SpeakerNames.Split(SidesOf(heading).Speaker).Select(name => new ProgrammeSpeaker(name, findSpeaker(name)?.Address))],
        _ => [],
    };

    private static string Describe(ProgrammeItem item) =>
        string.Join(" • ", new[] { item.Start is { } start ? $"{start:HH:mm}" : "", string.Join(", ", item.Speakers.Select(s => s.Name)), item.Title, item.Minutes is { } minutes ? $"{minutes} min" : "", item.TalkAddress is null ? "no talk page yet" : item.TalkAddress }
            .Where(part => part.Length > 0));
}
