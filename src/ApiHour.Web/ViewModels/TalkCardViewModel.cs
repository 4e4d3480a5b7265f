using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk in a list.</summary>
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
