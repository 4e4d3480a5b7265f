using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A talk of an event's programme.</summary>
internal sealed record ProgrammeItemJson
{
    [Description("The talk's title.")]
    public required string Title { get; init; }

    [Description("Who speaks, in the order named.")]
    public required IReadOnlyList<SpeakerJson> Speakers { get; init; }

    [Description("The start; null when unknown.")]
    public required DateTimeOffset? Start { get; init; }

    [Description("How long it takes, questions included; null when unknown.")]
    public required int? Minutes { get; init; }

    [Description("The talk's page; null while it has none.")]
    public required Uri? TalkUrl { get; init; }

    public static ProgrammeItemJson From(ProgrammeItem item, JsonLinks links) => new()
    {
        Title = item.Title,
        Speakers = [.. item.Speakers.Select(speaker => new SpeakerJson { Name = speaker.Name, Url = links.ToPageOrNull(speaker.Address) })],
        Start = item.Start,
        Minutes = item.Minutes,
        TalkUrl = links.ToPageOrNull(item.TalkAddress),
    };
}
