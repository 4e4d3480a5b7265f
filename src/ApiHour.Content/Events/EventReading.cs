using ApiHour.Content.Events.Programmes;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Sponsors;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>What one event's post says by itself, read from its tree.</summary>
/// <param name="Source">The post.</param>
/// <param name="Facts">When and where, and how to take part.</param>
/// <param name="Programme">The entries of the programme, open slots and pauses too.</param>
/// <param name="UsualMinutes">How long a talk takes that doesn't say so itself; null when the post doesn't say it.</param>
/// <param name="Sponsors">Who supports it.</param>
internal sealed record EventReading(EventSource Source, EventFacts Facts, IReadOnlyList<ProgrammeHeading> Programme, int? UsualMinutes, IReadOnlyList<SponsorMention> Sponsors)
{
    /// <summary>Reads a post while its tree is still there; keeps nothing of the tree.</summary>
    public static EventReading Of(RenderedDocument document)
    {
        var (source, body) = (new EventSource(document), document.Body.Tree!);
        var (facts, programme) = (EventReader.Read(source), ProgrammeReader.Read(source.Sections, body));
        var usual = TalkLength.Usual(source.Sections.Other.Text, programme.Any(heading => heading.Minutes is not null));
        var reading = new EventReading(source, facts, programme, usual, SponsorMention.In(source.Sections));
        source.Sections.Close();
        return reading;
    }
}
