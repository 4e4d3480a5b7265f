using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Jekyll's patterns of addresses, in which <c>:year</c> and its like stand for what a file says.</summary>
/// <remarks>https://jekyllrb.com/docs/permalinks/</remarks>
internal static partial class PermalinkPattern
{
    /// <summary>The pattern of a site that states none.</summary>
    public const string Default = "/:categories/:title:output_ext";

    /// <summary>The most placeholders of a pattern: each may stand for a long name.</summary>
    private const int MaxPlaceholders = 20;

    /// <summary>The longest slug.</summary>
    private const int MaxSlug = 200;

    /// <summary>The patterns that have names.</summary>
    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        ["date"] = "/:categories/:year/:month/:day/:title:output_ext",
        ["pretty"] = "/:categories/:year/:month/:day/:title/",
        ["ordinal"] = "/:categories/:year/:y_day/:title:output_ext",
        ["weekdate"] = "/:categories/:year/W:week/:short_day/:title:output_ext",
        ["none"] = Default,
    };

    /// <summary>What placeholders of a post stand for.</summary>
    private static readonly Dictionary<string, Func<SourceDocument, string>> OfPosts = new(StringComparer.Ordinal)
    {
        ["categories"] = post => string.Join('/', FoldersOf(post).Select(category => category.ToLowerInvariant())),
        ["slugified_categories"] = post => string.Join('/', FoldersOf(post).Select(PostName.SlugifyWords)),
        ["title"] = post => SlugOf(post) is { Length: > 0 } slug ? slug : post.Name!.Slug,
        ["slug"] = post => PostName.SlugifyWords(SlugOf(post) is { Length: > 0 } slug ? slug : post.Name!.Slug),
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
        ["y_day"] = post => DayOf(post).DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        ["w_year"] = post => ISOWeek.GetYear(DayOf(post)).ToString(CultureInfo.InvariantCulture),
        ["week"] = post => ISOWeek.GetWeekOfYear(DayOf(post)).ToString("00", CultureInfo.InvariantCulture),
        ["w_day"] = post => ((((int)DayOf(post).DayOfWeek + 6) % 7) + 1).ToString(CultureInfo.InvariantCulture),
        ["output_ext"] = _ => AddressKey.PageExtension,
    };

    /// <summary>What placeholders of a page stand for.</summary>
    private static readonly Dictionary<string, Func<SourceDocument, string>> OfPages = new(StringComparer.Ordinal)
    {
        ["path"] = page => PathOf(page)[..Math.Max(0, PathOf(page).LastIndexOf('/'))],
        ["basename"] = page => Path.GetFileNameWithoutExtension(PathOf(page)),
        ["output_ext"] = _ => AddressKey.PageExtension,
    };

    /// <summary>The pattern of a site's posts that its <c>permalink</c> means, by its name or as it is; null when it means none, or would give all posts one address.</summary>
    public static string? Find(string permalink) =>
        Styles.GetValueOrDefault(permalink) ?? (IsKnown(permalink, OfPosts) && Placeholder().Matches(permalink).Any(found => found.Groups["name"].Value is "title" or "slug") ? permalink : null);

    /// <summary>Whether a pattern leads to an address, with placeholders of posts, or else of pages: not upwards, nor into what is hidden.</summary>
    public static bool IsGood(string pattern, bool ofPost) => pattern is ['/', ..] && IsKnown(pattern, ofPost ? OfPosts : OfPages);

    /// <summary>The path from the site's root that a pattern gives a document; one without an ending gets that of a page.</summary>
    public static string Fill(string pattern, SourceDocument document)
    {
        var values = document.Name is null ? OfPages : OfPosts;
        var path = Slashes().Replace("/" + Placeholder().Replace(pattern, found => values[found.Groups["name"].Value](document)), "/");
        return path.EndsWith('/') || path.EndsWith(AddressKey.PageExtension, StringComparison.Ordinal) || Path.HasExtension(pattern) ? path : path + AddressKey.PageExtension;
    }

    private static bool IsKnown(string pattern, Dictionary<string, Func<SourceDocument, string>> values) =>
        Placeholder().Matches(pattern) is { Count: <= MaxPlaceholders } found && found.All(name => values.ContainsKey(name.Groups["name"].Value)) && !Placeholder().Replace(pattern, "").Contains(':', StringComparison.Ordinal)
        && pattern.Trim('/').Split('/') is var segments && (segments is [""] || segments.All(segment => segment is not ("" or ['.', ..])));

    private static IEnumerable<string> FoldersOf(SourceDocument post) => DocumentAddress.CategoriesOf(post).Where(category => category is not ['.', ..]);

    private static Func<SourceDocument, string> Day(string format) => post => DayOf(post).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The day of the front matter, else that of the file's name.</summary>
    private static DateOnly DayOf(SourceDocument post) => FrontMatterKeys.DateOf(post.FrontMatter) ?? post.Name!.Date;

    /// <summary>The slug of the front matter; empty when it has none.</summary>
    private static string SlugOf(SourceDocument post) => post.FrontMatter.Text("slug") is { Length: <= MaxSlug } slug ? PostName.Slugify(slug).TrimStart('.') : "";

    private static string PathOf(SourceDocument page) => NormalText.Of(page.Path, NormalizationForm.FormC);

    [GeneratedRegex(":(?<name>[a-z]+(?:_[a-z]+)*)")]
    private static partial Regex Placeholder();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
