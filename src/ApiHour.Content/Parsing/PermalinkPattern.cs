using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing;

/// <summary>Jekyll's patterns of addresses, in which <c>:year</c> and its like stand for what a file says.</summary>
/// <remarks>https://jekyllrb.com/docs/permalinks/</remarks>
internal static partial class PermalinkPattern
{
    /// <summary>The pattern of a site that states none.</summary>
    public const string Default = "/:categories/:title:output_ext";

    /// <summary>The longest pattern.</summary>
    private const int MaxLength = 200;

    /// <summary>The patterns that have names.</summary>
    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        ["date"] = "/:categories/:year/:month/:day/:title:output_ext",
        ["pretty"] = "/:categories/:year/:month/:day/:title/",
        ["ordinal"] = "/:categories/:year/:y_day/:title:output_ext",
        ["weekdate"] = "/:categories/:year/W:week/:short_day/:title:output_ext",
        ["none"] = Default,
    };

    /// <summary>What placeholders of a post stand for; its day is that of its file's name.</summary>
    private static readonly Dictionary<string, Func<SourceDocument, PostName, string>> OfPosts = new(StringComparer.Ordinal)
    {
        ["categories"] = (post, _) => string.Join('/', DocumentAddress.CategoriesOf(post).Select(category => category.ToLowerInvariant())),
        ["slugified_categories"] = (post, _) => string.Join('/', DocumentAddress.CategoriesOf(post).Select(PostName.SlugifyWords)),
        ["title"] = (post, name) => SlugOf(post) is { Length: > 0 } slug ? slug : name.Slug,
        ["slug"] = (post, name) => PostName.SlugifyWords(post.FrontMatter.Text("slug") ?? name.Slug),
        ["year"] = Day("yyyy"),
        ["short_year"] = Day("yy"),
        ["month"] = Day("MM"),
        ["i_month"] = Day("%M"),
        ["short_month"] = Day("MMM"),
        ["long_month"] = Day("MMMM"),
        ["day"] = Day("dd"),
        ["i_day"] = Day("%d"),
        ["short_day"] = Day("ddd"),
        ["long_day"] = Day("dddd"),
        ["y_day"] = (_, name) => name.Date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        ["week"] = (_, name) => ISOWeek.GetWeekOfYear(name.Date).ToString("00", CultureInfo.InvariantCulture),
        ["output_ext"] = (_, _) => ".html",
    };

    /// <summary>What placeholders of a page stand for.</summary>
    private static readonly Dictionary<string, Func<SourceDocument, string>> OfPages = new(StringComparer.Ordinal)
    {
        ["path"] = page => Path.GetDirectoryName(page.Path)!,
        ["basename"] = page => Path.GetFileNameWithoutExtension(page.Path),
        ["output_ext"] = _ => ".html",
    };

    /// <summary>The pattern of a site's posts that its <c>permalink</c> means, by its name or as it is; null when it means none.</summary>
    public static string? Find(string permalink) => Styles.GetValueOrDefault(permalink) ?? (IsKnown(permalink, OfPosts.Keys) ? permalink : null);

    /// <summary>Whether a pattern leads to an address, with placeholders of posts, or else of pages: not upwards, nor into what is hidden.</summary>
    public static bool IsGood(string pattern, bool ofPost) => pattern is ['/', ..] && (ofPost ? IsKnown(pattern, OfPosts.Keys) : IsKnown(pattern, OfPages.Keys));

    /// <summary>The path from the site's root that a pattern gives a document.</summary>
    public static string Fill(string pattern, SourceDocument document) =>
        Slashes().Replace("/" + Placeholder().Replace(pattern, found => found.Groups["name"].Value is var name && document.Name is { } post ? OfPosts[name](document, post) : OfPages[found.Groups["name"].Value](document)), "/");

    private static bool IsKnown(string pattern, ICollection<string> names) =>
        pattern.Length <= MaxLength && Placeholder().Matches(pattern).All(found => names.Contains(found.Groups["name"].Value))
        && pattern.Trim('/').Split('/') is var segments && (segments is [""] || segments.All(segment => segment is not ("" or ['.', ..])));

    private static Func<SourceDocument, PostName, string> Day(string format) => (_, name) => name.Date.ToString(format, CultureInfo.InvariantCulture);

    private static string SlugOf(SourceDocument post) => PostName.Slugify(post.FrontMatter.Text("slug") ?? "");

    [GeneratedRegex(":(?<name>[a-z_]+)")]
    private static partial Regex Placeholder();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
