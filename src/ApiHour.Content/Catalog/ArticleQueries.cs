namespace ApiHour.Content.Catalog;

/// <summary>The questions about articles.</summary>
public static class ArticleQueries
{
    /// <summary>Orders articles as Jekyll lists posts: by date, then by path, both descending.</summary>
    public static IOrderedQueryable<Article> NewestFirst(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.AnnouncedOn).ThenByDescending(a => a.SourcePath);

#pragma warning disable CA1309, CA1310 // SQLite compares texts by their bytes, as it orders them.

    /// <summary>The articles that <see cref="NewestFirst"/> lists after one, in its order.</summary>
    public static IQueryable<Article> Before(this IQueryable<Article> articles, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (day, path) = (article.AnnouncedOn, article.SourcePath);
        return articles.Where(a => a.AnnouncedOn < day || (a.AnnouncedOn == day && string.Compare(a.SourcePath, path) < 0)).NewestFirst();
    }

    /// <summary>The articles that <see cref="NewestFirst"/> lists before one, the nearest first.</summary>
    public static IQueryable<Article> After(this IQueryable<Article> articles, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (day, path) = (article.AnnouncedOn, article.SourcePath);
        return articles.Where(a => a.AnnouncedOn > day || (a.AnnouncedOn == day && string.Compare(a.SourcePath, path) > 0)).OrderBy(a => a.AnnouncedOn).ThenBy(a => a.SourcePath);
    }

#pragma warning restore CA1309, CA1310
}
