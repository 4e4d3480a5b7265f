using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>An event in a list.</summary>
public sealed record EventCardViewModel(string Title, string Url, DateOnly AnnouncedOn, DateTimeOffset? Start, string Excerpt)
{
    /// <summary>Reads an event's card from the catalog.</summary>
    public static Expression<Func<EventPost, EventCardViewModel>> Of { get; } =
        post => new EventCardViewModel(post.Title, SiteUrl.Encode(post.Address), post.AnnouncedOn, post.Start, post.Excerpt);
}
