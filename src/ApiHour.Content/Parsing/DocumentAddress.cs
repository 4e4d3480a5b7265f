using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Jekyll's permalink rules: where a file's page stands.</summary>
internal static class DocumentAddress
{
    /// <summary>The decoded path from the site's root: <c>/:categories/:title.html</c> for a post, the file's own path for a page.</summary>
    /// <remarks>https://jekyllrb.com/docs/permalinks/</remarks>
    public static string Of(SourceDocument document) =>
        document.FrontMatter.Text("permalink") is { } permalink && IsPermalink(permalink) ? FromPermalink(permalink)
        : document.Name is { } name ? "/" + string.Join('/', [.. CategoriesOf(document).Select(c => c.ToLowerInvariant()), name.Slug]) + ".html"
        : FromPath(document.Path);

    /// <summary>Whether a permalink is a path from the root: not one of Jekyll's patterns, nor one that leads up, or into what is hidden.</summary>
    public static bool IsPermalink(string permalink) =>
        permalink is ['/', ..] && !permalink.Contains(':', StringComparison.Ordinal) && permalink.Trim('/').Split('/') is var segments && (segments is [""] || segments.All(segment => segment is not ("" or ['.', ..])));

    /// <summary>The folders above <c>_posts</c>, then <c>category</c> and <c>categories</c>, each once.</summary>
    public static IReadOnlyList<string> CategoriesOf(SourceDocument document)
    {
        var folders = document.Path.Split('/');
        return [.. folders.Take(Math.Max(0, folders.IndexOf("_posts")))
            .Concat(document.FrontMatter.Values("category"))
            .Concat(document.FrontMatter.List("categories"))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string FromPath(string path)
    {
        var page = "/" + NormalText.Of(Path.ChangeExtension(path, ".html"), NormalizationForm.FormC);
        return page.EndsWith("/index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page;
    }

    private static string FromPermalink(string permalink)
    {
        var path = "/" + permalink.Trim('/');
        return path.Length == 1 ? path : permalink.EndsWith('/') ? path + "/" : Path.HasExtension(path) ? path : path + ".html";
    }
}
