using ApiHour.Content.Catalog;
using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk's page.</summary>
public sealed record TalkViewModel(
    string Title, string Description, DateOnly AnnouncedOn, IReadOnlyList<BilledSpeakerViewModel> Speakers, LinkViewModel? Event, string? VideoUrl, string? SlidesUrl, IHtmlContent Body)
{
    /// <summary>YouTube's player that sets no cookie, from where the talk begins; null without a recording.</summary>
    public string? PlayerUrl { get; init; }

    /// <summary>Makes the view of a talk that was read with its speakers and event.</summary>
    public static TalkViewModel From(Talk talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return new TalkViewModel(
            talk.Title,
            talk.Description,
            talk.AnnouncedOn,
            [.. talk.Speakers.OrderBy(part => part.Position).Select(BilledSpeakerViewModel.From)],
            talk.Event is null ? null : LinkViewModel.ToPage(talk.Event.Title, talk.Event.Address),
            VideoOf(talk),
            SiteUrl.OfFile(talk.SlidesUrl),
            BodyHtml.Of(talk.Body))
        {
            PlayerUrl = talk.VideoId is null ? null : $"https://www.youtube-nocookie.com/embed/{talk.VideoId}?autoplay=1{(talk.VideoStart > 0 ? $"&start={talk.VideoStart}" : "")}",
        };
    }

    /// <summary>The recording at YouTube, from where the talk begins; null when there is none.</summary>
    public static string? VideoOf(Talk talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return talk.VideoId is null ? null : $"https://www.youtube.com/watch?v={talk.VideoId}{(talk.VideoStart > 0 ? $"&t={talk.VideoStart}s" : "")}";
    }
}
