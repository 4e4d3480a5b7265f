using AngleSharp.Dom;

namespace ApiHour.Content.Events;

/// <summary>The parts of an event's post, told by its second-level headings.</summary>
internal sealed class EventSections
{
    private static readonly (Func<EventSections, EventSection> Part, string[] Words)[] Headings =
    [
        (s => s.Registration, ["inscription", "inscrire", "registration", "register", "billet", "ticket"]),
        (s => s.Practical, ["pratique", "practical", "infos", "quandetou", "whenandwhere", "dateetlieu", "lieuetdate", "rendezvous"]),
        (s => s.Programme, ["programme", "program", "agenda", "aumenu", "conferences", "talks", "schedule", "lineup"]),
        (s => s.Sponsors, ["sponsor", "partenaire", "partner"]),
    ];

    private EventSections()
    {
    }

    /// <summary>What stands before the first heading and below headings of no other part.</summary>
    public EventSection Other { get; } = new();

    public EventSection Practical { get; } = new();

    public EventSection Registration { get; } = new();

    public EventSection Programme { get; } = new();

    public EventSection Sponsors { get; } = new();

    public static EventSections Of(IElement body)
    {
        var sections = new EventSections();
        var part = sections.Other;
        foreach (var element in body.Children)
        {
            if (element.LocalName is "h2")
            {
                part = sections.PartOf(FoldedText.Of(element.TextContent)).Under(element.TextContent);
            }
            else
            {
                part.Elements.Add(element);
            }
        }

        return sections;
    }

    private EventSection PartOf(string heading) =>
        Headings.FirstOrDefault(part => part.Words.Any(word => heading.Contains(word, StringComparison.Ordinal))).Part?.Invoke(this) ?? Other;
}
