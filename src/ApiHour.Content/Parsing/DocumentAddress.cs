using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Where a file's page stands.</summary>
internal static class DocumentAddress
{
    /// <summary>The decoded path from the site's root: what the document's own <c>permalink</c> says, else the site's pattern for a post, and the file's own path for a page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pattern">The site's <see cref="PermalinkPattern"/>; pages stand in folders of their own as well where it ends with a slash.</param>
    /// <param name="zone">Where the site is.</param>
    public static string Of(SourceDocument document, string pattern, TimeZoneInfo zone) =>
        document.FrontMatter.Text("permalink") is { } permalink && PermalinkPattern.IsGood(permalink, document.Name is not null) ? PermalinkPattern.Fill(permalink, document, zone)
        : document.Name is not null ? PermalinkPattern.Fill(pattern, document, zone)
        : FromPath(document.Path, pattern.EndsWith('/') ? "/" : AddressKey.PageExtension);

    /// <summary>The folders above <c>_posts</c>, then <c>category</c> and <c>categories</c>, each once.</summary>
    public static IReadOnlyList<string> CategoriesOf(SourceDocument document)
    {
        var folders = document.Path.Split('/');
        return [.. folders.Take(Math.Max(0, folders.IndexOf("_posts")))
            .Concat(document.FrontMatter.Values("category"))
            .Concat(document.FrontMatter.List("categories"))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string FromPath(string path, string ending)
    {
        var page = "/" + NormalText.Of(Path.ChangeExtension(path, null), NormalizationForm.FormC);
        return page.EndsWith("/index", StringComparison.Ordinal) ? page[..^"index".Length] : page + ending;
    }
}
