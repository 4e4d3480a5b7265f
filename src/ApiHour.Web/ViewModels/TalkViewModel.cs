using ApiHour.Content.Catalog;
using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk's page.</summary>
public sealed record TalkViewModel
{
    /// <summary>Where the recording stands on the page.</summary>
    public const string VideoAnchor = "video";

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the talk, a BCP 47 tag; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>A sentence for search engines.</summary>
    public required string Description { get; init; }

    /// <summary>When it was given.</summary>
    public required TalkDayViewModel Day { get; init; }

    /// <summary>Who spoke.</summary>
    public required IReadOnlyList<BilledSpeakerViewModel> Speakers { get; init; }

    /// <summary>The event; null when it has no post.</summary>
    public LinkViewModel? Event { get; init; }

    /// <summary>The recording; null when there is none.</summary>
    public string? VideoUrl { get; init; }

    /// <summary>YouTube's player that sets no cookie, from where the talk begins; null without a recording.</summary>
    public string? PlayerUrl { get; init; }

    /// <summary>The slides; null when there are none.</summary>
    public string? SlidesUrl { get; init; }

    /// <summary>The link preview's picture.</summary>
    public required string LinkPreviewUrl { get; init; }

    /// <summary>What it is about.</summary>
    public required IHtmlContent Body { get; init; }

    /// <summary>Links to pass the page on.</summary>
    public required ShareViewModel Share { get; init; }

    /// <summary>The talks before and after it at its event.</summary>
    public required NeighboursViewModel Neighbours { get; init; }

    /// <summary>Makes the view of a talk that was read with its speakers and event, among the event's talks in their running order, at a site's public root.</summary>
    public static TalkViewModel From(Talk talk, IReadOnlyList<LinkViewModel> ofEvent, string root)
    {
        ArgumentNullException.ThrowIfNull(talk);
        var url = SiteUrl.Encode(talk.Address);
        var here = ofEvent.ToList().FindIndex(link => link.Url == url);
        return new TalkViewModel
        {
            Title = talk.Title,
            Language = talk.Language,
            Description = talk.Description,
            Day = new TalkDayViewModel(talk.GivenOn ?? talk.AnnouncedOn, talk.GivenOn is not null),
            Speakers = [.. talk.Speakers.OrderBy(part => part.Position).Select(BilledSpeakerViewModel.From)],
            Event = talk.Event is null ? null : LinkViewModel.ToPage(talk.Event.Title, talk.Event.Address, talk.Event.Language),
            VideoUrl = talk.VideoUrl,
            PlayerUrl = talk.VideoId is { } video ? YouTube.Player(video, talk.VideoStart) : null,
            SlidesUrl = talk.SlidesUrl,
            LinkPreviewUrl = SiteUrl.Encode(CompanionAddress.LinkPreviewOf(talk.Address)),
            Body = BodyHtml.Of(talk.Body),
            Share = new ShareViewModel(talk.Title, root + url),
            Neighbours = new NeighboursViewModel("TalksOfTheEvent", ofEvent.ElementAtOrDefault(here - 1), here < 0 ? null : ofEvent.ElementAtOrDefault(here + 1)),
        };
    }
}
