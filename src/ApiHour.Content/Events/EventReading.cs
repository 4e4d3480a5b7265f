using ApiHour.Content.Events.Programmes;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>What one event's post says by itself, read from its tree.</summary>
internal sealed record EventReading(EventSource Source, EventFacts Facts, IReadOnlyList<ProgrammeHeading> Programme, IReadOnlyList<SponsorMention> Sponsors)
{
    /// <summary>Reads a post whose tree is there; nothing of the tree is kept.</summary>
    public static EventReading Of(RenderedDocument document)
    {
        var (source, body) = (new EventSource(document), document.Body.Tree!);
        var reading = new EventReading(source, EventReader.Read(source), ProgrammeReader.Read(source.Sections.Programme, body), SponsorMention.In(body));
        source.Sections.Close();
        return reading;
    }
}
