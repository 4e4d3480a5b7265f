using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>A speaker's name as a talk's post bills it.</summary>
internal sealed record Billing(Talk Talk, RenderedDocument Document, string Name, int Position, bool IsAlone)
{
    public string Slug { get; } = SpeakerNames.Slug(Name);

    /// <summary>The names that some talks bill, the newest talk first.</summary>
    public static IReadOnlyList<Billing> Of(IEnumerable<(Talk Talk, RenderedDocument Document)> talks) =>
        [.. talks.OrderByDescending(t => t.Talk.GivenOn ?? t.Talk.AnnouncedOn).ThenByDescending(t => t.Talk.SourcePath, StringComparer.Ordinal).SelectMany(t => Of(t.Talk, t.Document))];

    private static IEnumerable<Billing> Of(Talk talk, RenderedDocument document)
    {
        var names = SpeakerNames.Split(talk.BilledAs).Where(name => SpeakerNames.Slug(name).Length > 0).ToList();
        return names.Select((name, position) => new Billing(talk, document, name, position, names.Count == 1));
    }
}
