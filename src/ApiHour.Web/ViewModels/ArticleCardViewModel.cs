using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>An article in a list.</summary>
public sealed record ArticleCardViewModel(string Title, string? Language, string Url, DateOnly AnnouncedOn, string Excerpt)
{
    /// <summary>Reads an article's card from the catalog.</summary>
    public static Expression<Func<Article, ArticleCardViewModel>> Of { get; } =
        article => new ArticleCardViewModel(article.Title, article.Language, SiteUrl.Encode(article.Address), article.AnnouncedOn, article.Excerpt);
}
