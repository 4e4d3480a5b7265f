using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>An event as <c>/api/events.json</c> tells it; null means unknown everywhere.</summary>
[Description("An API Hour, a workshop, a group's meeting or a camp.")]
internal sealed record EventJson
{
    [Description("The title.")]
    public required string Title { get; init; }

    [Description("The page.")]
    public required Uri Url { get; init; }

    [Description("A sentence or two; null when the announcement says nothing.")]
    public required string? Description { get; init; }

    [Description("The series: api-hours, workshops, groups or devcamp.")]
    public required string Series { get; init; }

    [Description("The day it was announced.")]
    public required DateOnly AnnouncedOn { get; init; }

    [Description("The day it takes place, the first when it lasts several; null when unknown.")]
    public required DateOnly? Date { get; init; }

    [Description("The last day when it takes several; null when it takes one, or when unknown.")]
    public required DateOnly? LastDay { get; init; }

    [Description("The start, with the offset of the site's time zone; null when the hour is unknown.")]
    public required DateTimeOffset? Start { get; init; }

    [Description("The end; null when unknown.")]
    public required DateTimeOffset? End { get; init; }

    [Description("Whether it goes ahead.")]
    public required EventStatus Status { get; init; }

    [Description("Whether it takes place online only.")]
    public required bool Online { get; init; }

    [Description("Where to join it online; null when unknown, or when it takes place at a venue only.")]
    public required Uri? JoinUrl { get; init; }

    [Description("Where it takes place; null when unknown.")]
    public required VenueJson? Venue { get; init; }

    [Description("How many people can come; null for no limit, or when unknown.")]
    public required int? Capacity { get; init; }

    [Description("How to register; null when nothing is said of it.")]
    public required RegistrationJson? Registration { get; init; }

    [Description("The programme, in order.")]
    public required IReadOnlyList<ProgrammeItemJson> Programme { get; init; }

    [Description("The sponsors.")]
    public required IReadOnlyList<SponsorJson> Sponsors { get; init; }

    [Description("The event as iCalendar; null while its day is unknown.")]
    public required Uri? CalendarUrl { get; init; }

    [Description("The album of photos; null when there is none.")]
    public required Uri? PhotosUrl { get; init; }

    public static EventJson From(EventPost post, Site site, JsonLinks links) => new()
    {
        Title = post.Title,
        Url = links.ToPage(post.Address),
        Description = post.Description is "" ? null : post.Description,
        Series = post.Series,
        AnnouncedOn = post.AnnouncedOn,
        Date = post.Date,
        LastDay = post.LastDay,
        Start = post.Start,
        End = post.End,
        Status = post.Status,
        Online = post.IsOnline,
        JoinUrl = links.To(post.JoinUrl),
        Venue = VenueJson.From(post),
        Capacity = post.Capacity,
        Registration = RegistrationJson.From(post, links),
        Programme = [.. post.RunningOrder().Select(item => ProgrammeItemJson.From(item, links))],
        Sponsors = [.. post.Sponsors.OrderBy(sponsor => sponsor.Address, StringComparer.Ordinal).Select(sponsor => SponsorJson.From(sponsor, links))],
        CalendarUrl = post.Date is null ? null : links.ToPage(CompanionAddress.CalendarOf(post.Address)),
        PhotosUrl = links.To(site.AlbumUrl(post.FlickrSetId)),
    };
}
