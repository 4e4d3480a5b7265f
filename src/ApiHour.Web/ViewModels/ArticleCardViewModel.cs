using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>An article in a list.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the title, a BCP 47 tag; null for the site's.</param>
/// <param name="Url">Its page.</param>
/// <param name="AnnouncedOn">The day it was published.</param>
/// <param name="Excerpt">Its beginning, plain text; empty when it has no words.</param>
public sealed record ArticleCardViewModel(string Title, string? Language, string Url, DateOnly AnnouncedOn, string Excerpt)
{
    /// <summary>Reads an article's card from the catalog.</summary>
    public static Expression<Func<Article, ArticleCardViewModel>> Of { get; } =
        article => new ArticleCardViewModel(article.Title, article.Language, SiteUrl.Encode(article.Address), article.AnnouncedOn, article.Excerpt);
}
