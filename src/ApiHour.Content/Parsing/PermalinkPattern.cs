using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing.Yaml;

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

    /// <summary>What placeholders of a post stand for, which has a time.</summary>
    private static readonly Dictionary<string, Func<SourceDocument, DateTime, string>> OfPosts = new(StringComparer.Ordinal)
    {
        ["categories"] = (post, _) => string.Join('/', FoldersOf(post).Select(category => category.ToLowerInvariant())),
        ["slugified_categories"] = (post, _) => string.Join('/', FoldersOf(post).Select(PostName.SlugifyWords)),
        ["title"] = (post, _) => SlugOf(post) is { Length: > 0 } slug ? slug : post.Name!.Slug,
        ["slug"] = (post, _) => PostName.SlugifyWords(SlugOf(post) is { Length: > 0 } slug ? slug : post.Name!.Slug),
        ["year"] = Time("yyyy"),
        ["short_year"] = Time("yy"),
        ["month"] = Time("MM"),
        ["i_month"] = Time("%M"),
        ["short_month"] = Time("MMM"),
        ["long_month"] = Time("MMMM"),
        ["day"] = Time("dd"),
        ["i_day"] = Time("%d"),
        ["short_day"] = Time("ddd"),
        ["long_day"] = Time("dddd"),
        ["hour"] = Time("HH"),
        ["minute"] = Time("mm"),
        ["second"] = Time("ss"),
        ["y_day"] = (_, time) => time.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        ["w_year"] = (_, time) => ISOWeek.GetYear(time).ToString(CultureInfo.InvariantCulture),
        ["week"] = (_, time) => ISOWeek.GetWeekOfYear(time).ToString("00", CultureInfo.InvariantCulture),
        ["w_day"] = (_, time) => ((((int)time.DayOfWeek + 6) % 7) + 1).ToString(CultureInfo.InvariantCulture),
        ["output_ext"] = (_, _) => AddressKey.PageExtension,
    };

    /// <summary>What placeholders of a page stand for.</summary>
    private static readonly Dictionary<string, Func<SourceDocument, DateTime, string>> OfPages = new(StringComparer.Ordinal)
    {
        ["path"] = (page, _) => PathOf(page)[..Math.Max(0, PathOf(page).LastIndexOf('/'))],
        ["basename"] = (page, _) => Path.GetFileNameWithoutExtension(PathOf(page)),
        ["output_ext"] = (_, _) => AddressKey.PageExtension,
    };

    /// <summary>The pattern of a site's posts that its <c>permalink</c> means, by its name or as it is; null when it means none, or would give all posts one address.</summary>
    public static string? Find(string permalink) =>
        Styles.GetValueOrDefault(permalink) ?? (IsKnown(permalink, OfPosts) && Placeholder().Matches(permalink).Any(found => found.Groups["name"].Value is "title" or "slug") ? permalink : null);

    /// <summary>Whether a pattern leads to an address, with placeholders of posts, or else of pages: not upwards, nor into what is hidden.</summary>
    public static bool IsGood(string pattern, bool ofPost) => pattern is ['/', ..] && IsKnown(pattern, ofPost ? OfPosts : OfPages);

    /// <summary>What to write for the first placeholder of a pattern that is none of posts, or else of pages; null when none is unknown.</summary>
    public static string? MendingOf(string pattern, bool ofPost)
    {
        var known = (ofPost ? OfPosts : OfPages).Keys;
        var unknown = Written().Matches(pattern).Take(MaxPlaceholders).Select(found => found.Groups["name"].Value)
            .FirstOrDefault(name => !(Placeholder().Match(":" + name) is { Success: true } found && known.Contains(found.Groups["name"].Value)));
        return unknown is null ? null
            : NearKey.Find(unknown.Trim('_'), known) is { } near ? $"`:{near}` for `:{unknown}`, which is no placeholder"
            : $"a placeholder of {(ofPost ? "posts, such as `:title`" : "pages, `:path` or `:basename`")}, for `:{unknown}`, which is none of them";
    }

    /// <summary>The path from the site's root that a pattern gives a document; one without an ending gets that of a page.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="document">The document.</param>
    /// <param name="zone">Where the site is.</param>
    public static string Fill(string pattern, SourceDocument document, TimeZoneInfo zone)
    {
        var (values, time) = document.Name is null ? (OfPages, default) : (OfPosts, PostTime.Of(document, zone));
        var path = Slashes().Replace("/" + Placeholder().Replace(pattern, found => values[found.Groups["name"].Value](document, time)), "/");
        return path.EndsWith('/') || path.EndsWith(AddressKey.PageExtension, StringComparison.Ordinal) || Path.HasExtension(pattern) ? path : path + AddressKey.PageExtension;
    }

    /// <summary>The slug of the front matter as it is written; null when it has none.</summary>
    public static string? StatedSlug(SourceDocument post) => post.FrontMatter.Text("slug") is { Length: <= MaxSlug } slug ? XmlText.Of(slug) : null;

    private static bool IsKnown(string pattern, Dictionary<string, Func<SourceDocument, DateTime, string>> values) =>
        Placeholder().Matches(pattern) is { Count: <= MaxPlaceholders } found && found.All(name => values.ContainsKey(name.Groups["name"].Value)) && !Placeholder().Replace(pattern, "").Contains(':', StringComparison.Ordinal)
        && pattern.Trim('/').Split('/') is var segments && (segments is [""] || segments.All(segment => segment is not ("" or ['.', ..])));

    private static IEnumerable<string> FoldersOf(SourceDocument post) => DocumentAddress.CategoriesOf(post).Where(category => category is not ['.', ..]);

    private static Func<SourceDocument, DateTime, string> Time(string format) => (_, time) => time.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The slug of the front matter; empty when it has none.</summary>
    private static string SlugOf(SourceDocument post) => StatedSlug(post) is { } slug ? PostName.Slugify(slug).TrimStart('.') : "";

    private static string PathOf(SourceDocument page) => NormalText.Of(page.Path, NormalizationForm.FormC);

    [GeneratedRegex(":(?<name>[a-z]+(?:_[a-z]+)*)")]
    private static partial Regex Placeholder();

    /// <summary>Matches what stands for a placeholder, whether or not it can be one.</summary>
    [GeneratedRegex(@":(?<name>\w{1,30})")]
    private static partial Regex Written();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
