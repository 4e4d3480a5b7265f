using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>An event in a list.</summary>
public sealed record EventCardViewModel(string Title, string? Language, string Url, DateOnly AnnouncedOn, DateOnly? Date, string? Venue, bool IsCancelled, bool IsPostponed, IReadOnlyList<ListedTalkViewModel> Talks)
{
    /// <summary>The day it takes place, else that of its announcement.</summary>
    public DateOnly Day => Date ?? AnnouncedOn;

    /// <summary>Reads an event's card from the catalog.</summary>
    public static Expression<Func<EventPost, EventCardViewModel>> Of { get; } = post => new EventCardViewModel(
        post.Title, post.Language, SiteUrl.Encode(post.Address), post.AnnouncedOn, post.Date, post.VenueName, post.Status == EventStatus.Cancelled, post.Status == EventStatus.Postponed,
        post.Programme.OrderBy(item => item.Position).Select(item => new ListedTalkViewModel(item.Title, item.Talk != null, item.Talk!.Language)).ToList());

    /// <summary>Reads an event's card without its talks.</summary>
    public static Expression<Func<EventPost, EventCardViewModel>> Brief { get; } = post => new EventCardViewModel(
        post.Title, post.Language, SiteUrl.Encode(post.Address), post.AnnouncedOn, post.Date, post.VenueName, post.Status == EventStatus.Cancelled, post.Status == EventStatus.Postponed, Array.Empty<ListedTalkViewModel>());
}
