using System.Text.RegularExpressions;
using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Parsing;

/// <summary>Tells the keys of a front matter that are misspelt, unknown, or of the wrong form.</summary>
internal static class FrontMatterKeys
{
    /// <summary>The keys below <c>event:</c>.</summary>
    public static readonly string[] OfEvents = ["start", "end", "venue", "capacity", "registration", "registration_opens", "status", "join", "sponsors"];

    /// <summary>The keys of a post or a page.</summary>
    public static readonly KeyForms Post = new(
        [
            "title", "description", "layout", "author_url", "author_image", "slides_url", "video", "video_start", "session_url", "session_name",
            "session_short_name", "flickr_set_id", "mascotte_img", "permalink", "slug", "published", "excerpt_separator", "lang",
        ],
        lists: ["category", "categories", "author", "redirect_from"],
        entries: ["sponsors"],
        sections: ["event"],
        // Jekyll's own, and those of its usual plugins and themes.
        foreign: [
            "date", "tag", "tags", "excerpt", "image", "images", "comments", "paginate", "pagination", "redirect_to", "sitemap", "ref", "last_modified_at",
            "nav_order", "order", "weight", "toc", "render_with_liquid", "canonical_url", "robots", "hidden", "pin", "subtitle", "summary", "authors", "links",
        ]);

    private static readonly KeyForms Sponsor = new(["url", "img", "alt"], foreign: ["title", "name", "level"]);

    public static void Check(SourceDocument document, FileProblems problems)
    {
        var keys = document.FrontMatter;
        foreach (var (key, at) in Post.Check(keys, problems).Where(k => !IsUsed(k.Key, document)))
        {
            if (OfEvents.Contains(key))
            {
                problems.Warn(at, ProblemCode.UnknownKey, $"nothing reads the key `{key}` here", $"write `{key}:` below `event:`, indented by two spaces");
            }
            else
            {
                problems.Advise(at, ProblemCode.UnknownKey, $"nothing reads the key `{key}`", "remove it, or use it in the text as {{ page." + key + " }}");
            }
        }

        foreach (var entry in keys.Mappings("sponsors"))
        {
            Sponsor.Check(entry, problems);
        }

        CheckCategories(keys, problems);
        CheckPlace(document, problems);
        CheckPermalink(document, problems);
        CheckDate(document, problems);
        if (keys.Text("published") is { } published && published.ToLowerInvariant() is not ("true" or "false"))
        {
            problems.Warn(keys.PositionOf("published"), ProblemCode.BadValue, $"`published: {published}` is neither true nor false, so the page is shown", "write `published: false` to hide it");
        }
    }

    /// <summary>Whether the body names a key, not only a longer one that begins or ends like it.</summary>
    private static bool IsUsed(string key, SourceDocument document) =>
        document.Body.Contains("page." + key, StringComparison.Ordinal) && Regex.IsMatch(document.Body, $@"(?<!\w)page\.{Regex.Escape(key)}(?!-?\w)", RegexOptions.CultureInvariant);

    private static void CheckCategories(FrontMatter keys, FileProblems problems)
    {
        if (keys.Text("categories") is { } words && words.Contains(',', StringComparison.Ordinal))
        {
            problems.Warn(keys.PositionOf("categories"), ProblemCode.BadValue, $"`categories: {words}` is not a list", $"write `categories: [{words}]`");
        }
    }

    /// <summary>Tells what is written as a post and is named as a page.</summary>
    private static void CheckPlace(SourceDocument document, FileProblems problems)
    {
        var keys = document.FrontMatter;
        if (document.Name is null && (keys.Text("layout") is "talk" || keys.Section("event") is not null))
        {
            var name = Path.GetFileNameWithoutExtension(document.Path);
            problems.Warn(TextPosition.Start, ProblemCode.BadFileName, "without a date in the file's name this is a page, not an event or a talk", $"name it `_posts/YYYY-MM-DD-{PostName.Slugify(name)}.md`, with the day of the announcement");
        }
    }

    private static void CheckPermalink(SourceDocument document, FileProblems problems)
    {
        if (document.FrontMatter.Text("permalink") is { } permalink && !PermalinkPattern.IsGood(permalink, document.Name is not null))
        {
            problems.Warn(
                document.FrontMatter.PositionOf("permalink"),
                ProblemCode.BadValue,
                $"`permalink: {permalink}` is not an address and is left out",
                "write " + (PermalinkPattern.MendingOf(permalink, document.Name is not null) ?? "the whole path, such as `permalink: /about.html`"));
        }
    }

    /// <summary>The day of an announcement is the file name's: tells a <c>date</c> that is none, and gives a word of advice about another one.</summary>
    private static void CheckDate(SourceDocument document, FileProblems problems)
    {
        if (document is not { Name.Date: var day, FrontMatter: var keys } || keys.Text("date") is not { } text)
        {
            return;
        }

        var date = PostTime.DayOf(keys);
        if (date is null)
        {
            problems.Warn(keys.PositionOf("date"), ProblemCode.BadValue, $"`date: {text}` is not a date and is left out", $"write `date: {day:O}`");
        }
        else if (date != day)
        {
            problems.Advise(keys.PositionOf("date"), ProblemCode.Contradiction, $"`date: {text}` is not the day of the file's name, by which posts are listed", "rename the file with the day of the announcement");
        }
    }
}
