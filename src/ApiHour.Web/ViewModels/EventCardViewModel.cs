using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>An event in a list.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the title, a BCP 47 tag; null for the site's.</param>
/// <param name="Url">Its page.</param>
/// <param name="AnnouncedOn">The day it was announced.</param>
/// <param name="Date">The day it takes place; null when unknown.</param>
/// <param name="Venue">The venue's name; null when unknown.</param>
/// <param name="IsCancelled">Whether it does not take place.</param>
/// <param name="IsPostponed">Whether it takes place on a day not known yet.</param>
/// <param name="Talks">The titles of its programme, in its order; empty where they are not shown.</param>
public sealed record EventCardViewModel(
    string Title, string? Language, string Url, DateOnly AnnouncedOn, DateOnly? Date, string? Venue, bool IsCancelled, bool IsPostponed, IReadOnlyList<ListedTalkViewModel> Talks)
{
    /// <summary>The day under which it is listed: that it takes place, else that of its announcement.</summary>
    public DateOnly Day => Date ?? AnnouncedOn;

    /// <summary>The day of the calendar leaf beside it; null for an empty leaf, when it is not known on which day it takes place.</summary>
    public DateOnly? Leaf => IsPostponed ? null : Date;

    /// <summary>Reads an event's card from the catalog.</summary>
    public static Expression<Func<EventPost, EventCardViewModel>> Of { get; } = post => new EventCardViewModel(
        post.Title, post.Language, SiteUrl.Encode(post.Address), post.AnnouncedOn, post.Date, post.VenueName, post.Status == EventStatus.Cancelled, post.Status == EventStatus.Postponed,
        post.Programme.OrderBy(item => item.Position).Select(item => new ListedTalkViewModel(item.Title, item.Talk != null, item.Talk!.Language)).ToList());

    /// <summary>Reads an event's card without its talks.</summary>
    public static Expression<Func<EventPost, EventCardViewModel>> Brief { get; } = post => new EventCardViewModel(
        post.Title, post.Language, SiteUrl.Encode(post.Address), post.AnnouncedOn, post.Date, post.VenueName, post.Status == EventStatus.Cancelled, post.Status == EventStatus.Postponed,
        Array.Empty<ListedTalkViewModel>());
}
