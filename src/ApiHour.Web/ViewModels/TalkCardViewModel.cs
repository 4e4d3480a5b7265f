using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk in a list.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the title, a BCP 47 tag; null for the site's.</param>
/// <param name="Url">Its page.</param>
/// <param name="Day">When it was given, else announced.</param>
/// <param name="Speakers">Who speaks, in the talk's order.</param>
/// <param name="HasVideo">Whether there is a recording.</param>
/// <param name="HasSlides">Whether there are slides.</param>
/// <param name="Event">Its event; null when that has no post.</param>
public sealed record TalkCardViewModel(string Title, string? Language, string Url, TalkDayViewModel Day, IReadOnlyList<LinkViewModel> Speakers, bool HasVideo, bool HasSlides, LinkViewModel? Event)
{
    /// <summary>Reads a talk's card from the catalog.</summary>
    public static Expression<Func<Talk, TalkCardViewModel>> Of { get; } = talk => new TalkCardViewModel(
        talk.Title,
        talk.Language,
        SiteUrl.Encode(talk.Address),
        new TalkDayViewModel(talk.GivenOn ?? talk.AnnouncedOn, talk.GivenOn != null),
        talk.Speakers.OrderBy(s => s.Position).Select(s => LinkViewModel.ToPage(s.BilledAs, s.SpeakerAddress)).ToList(),
        talk.VideoId != null,
        talk.SlidesUrl != null,
        talk.Event == null ? null : LinkViewModel.ToPage(talk.Event.Title, talk.Event.Address, talk.Event.Language));
}
