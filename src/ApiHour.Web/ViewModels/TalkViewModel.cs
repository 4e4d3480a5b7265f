using ApiHour.Content.Catalog;
using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk's page.</summary>
public sealed record TalkViewModel(
    string Title, string Description, DateOnly AnnouncedOn, IReadOnlyList<BilledSpeakerViewModel> Speakers, LinkViewModel? Event, string? VideoUrl, string? SlidesUrl, string PreviewUrl, IHtmlContent Body)
{
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
            SiteUrl.Encode(FeedAddress.PreviewOf(talk.Address)),
            BodyHtml.Of(talk.Body));
    }

    /// <summary>The recording at YouTube, from where the talk begins; null when there is none.</summary>
    public static string? VideoOf(Talk talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return talk.VideoId is null ? null : $"https://www.youtube.com/watch?v={talk.VideoId}{(talk.VideoStart > 0 ? $"&t={talk.VideoStart}s" : "")}";
    }
}
