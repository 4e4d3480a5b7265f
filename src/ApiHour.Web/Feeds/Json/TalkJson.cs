using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A talk as <c>/api/talks.json</c> tells it; null means unknown everywhere.</summary>
[Description("A talk.")]
internal sealed record TalkJson
{
    [Description("The title.")]
    public required string Title { get; init; }

    [Description("The page.")]
    public required Uri Url { get; init; }

    [Description("A sentence or two; null when the talk's post says nothing.")]
    public required string? Description { get; init; }

    [Description("The day it was given; null when unknown.")]
    public required DateOnly? Date { get; init; }

    [Description("The day it was announced.")]
    public required DateOnly AnnouncedOn { get; init; }

    [Description("Who spoke, in the order named.")]
    public required IReadOnlyList<SpeakerJson> Speakers { get; init; }

    [Description("The series of its event; null when the event has no page.")]
    public required string? Series { get; init; }

    [Description("The title of its event; null when the event has no page.")]
    public required string? EventTitle { get; init; }

    [Description("The page of its event; null when the event has none.")]
    public required Uri? EventUrl { get; init; }

    [Description("The recording; null while there is none.")]
    public required VideoJson? Video { get; init; }

    [Description("The slides; null when there are none.")]
    public required Uri? SlidesUrl { get; init; }

    /// <summary>Tells a talk that was read with its speakers and event.</summary>
    public static TalkJson From(Talk talk, JsonLinks links) => new()
    {
        Title = talk.Title,
        Url = links.ToPage(talk.Address),
        Description = talk.Description is "" ? null : talk.Description,
        Date = talk.GivenOn,
        AnnouncedOn = talk.AnnouncedOn,
        Speakers = [.. talk.Speakers.OrderBy(part => part.Position).Select(part => new SpeakerJson { Name = part.BilledAs, Url = links.ToPage(part.SpeakerAddress) })],
        Series = talk.Event?.Series,
        EventTitle = talk.Event?.Title,
        EventUrl = links.ToPageOrNull(talk.Event?.Address),
        Video = VideoJson.From(talk, links),
        SlidesUrl = links.To(talk.SlidesUrl),
    };
}
