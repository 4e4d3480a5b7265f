using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Reads <c>_config.yml</c>.</summary>
internal static class SiteParser
{
    /// <summary>Its path from the content folder.</summary>
    public const string File = "_config.yml";

    /// <summary>Returns the site, with defaults for what the configuration leaves out; what is wrong in it is told.</summary>
    public static Site Parse(FrontMatter config, FileProblems problems)
    {
        ConfigKeys.Check(config, problems);
        var feed = config.Section("rss");
        var language = Checked(config, "lang", Site.Unknown.Language, LanguageTag.IsSpoken, "`fr` or `en`, the languages of the site's own words; a post in another one says so itself", problems);
        var title = Typeset(config.PlainText("title") ?? feed?.PlainText("title") ?? Site.Unknown.Title);
        return new Site
        {
            Title = title,
            Description = Typeset(config.PlainText("description") ?? ""),
            BaseUrl = BaseUrl(config, problems),
            Language = language,
            TimeZone = Checked(config, "timezone", Site.Unknown.TimeZone, zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), "a time zone such as `Europe/Paris`", problems),
            FlickrId = config.Text("flickr_id"),
            FeedTitle = Typeset(feed?.PlainText("title") ?? title),
            FeedAuthor = feed?.PlainText("author") ?? title,
            Email = feed?.Text("email") ?? config.Text("email"),
            Announcement = Announcement(config, problems) is { } banner ? TypesetLink(banner) : null,
            Navigation = [.. Links(config, "navigation", problems).Select(TypesetLink)],
            Social = [.. Links(config, "social", problems).Select(TypesetLink)],
            Exclude = Excluded(config),
        };

        string Typeset(string text) => FrenchTypography.Apply(text, language);
        SiteLink TypesetLink(SiteLink link) => link with { Title = Typeset(link.Title) };
    }

    /// <summary>The patterns of what the site leaves alone.</summary>
    public static IReadOnlyList<string> Excluded(FrontMatter config) => config.Values("exclude");

    /// <summary>Whether addresses of private networks may be asked for when links are checked; a value that says neither is told.</summary>
    public static bool AllowsPrivateLinks(FrontMatter config, FileProblems problems) =>
        bool.Parse(Checked(config, "private_links", "false", value => bool.TryParse(value, out _), "`true` or `false`", problems));

    /// <summary>The pattern of the posts' addresses; one that cannot be read, or stands where none is read, is told.</summary>
    public static string Permalinks(FrontMatter config, FileProblems problems)
    {
        foreach (var key in new[] { "collections", "defaults" })
        {
            if (config.Section(key)?.Section("posts")?.Text("permalink") is not null || config.Mappings(key).Any(entry => entry.Section("scope")?.Text("type") is null or "" or "posts" && entry.Section("values")?.Text("permalink") is not null))
            {
                problems.Warn(config.PositionOf(key), ProblemCode.BadValue, $"a `permalink` within `{key}` is not read", "write it on a line of its own, as the site's `permalink:`");
            }
        }

        var wanted = PermalinkPattern.MendingOf(config.Text("permalink") ?? "", ofPost: true) ?? "`date`, `pretty`, `ordinal`, `weekdate`, `none`, or a pattern with `:title` such as `/:categories/:year/:title/`";
        return PermalinkPattern.Find(Checked(config, "permalink", "none", value => PermalinkPattern.Find(value) is not null, wanted, problems))!;
    }

    private static string BaseUrl(FrontMatter config, FileProblems problems)
    {
        var key = config.Text("base_url") is null ? "url" : "base_url";
        var url = config.Text("base_url") ?? config.Text("url") + config.Text("baseurl");
        if (url.Length == 0 || WebAddress.Parse(url) is not null)
        {
            if (url.Length > 0 && !WebAddress.IsRoot(url))
            {
                problems.Warn(config.PositionOf(config.Text("baseurl") is null ? key : "baseurl"), ProblemCode.BadValue, $"{url} is not the root of a host, and the site can stand nowhere else", "write `base_url: https://example.org`");
            }

            return url.TrimEnd('/');
        }

        problems.Warn(config.PositionOf(key), ProblemCode.BadValue, $"`{key}: {url}` is not an address", $"write `{key}: https://example.org`");
        return "";
    }

    private static string Checked(FrontMatter config, string key, string otherwise, Func<string, bool> isGood, string wanted, FileProblems problems)
    {
        if (config.Find(key) is null)
        {
            return otherwise;
        }

        if (config.Text(key) is { } value && isGood(value))
        {
            return value;
        }

        problems.Warn(config.PositionOf(key), ProblemCode.BadValue, $"`{key}` cannot be understood, `{otherwise}` is used", $"write {wanted}");
        return otherwise;
    }

    private static SiteLink? Announcement(FrontMatter config, FileProblems problems)
    {
        var banner = config.Section("announcement") ?? FrontMatter.Empty;
        var url = banner.Text("href") ?? "";
        if (banner.PlainText("message") is not { } message)
        {
            if (url.Length > 0)
            {
                problems.Warn(config.PositionOf("announcement"), ProblemCode.BadValue, "`announcement` has no message and is left out", $"write `announcement: {{ message: …, href: {url} }}`");
            }

            return null;
        }

        return new SiteLink(message, url.Length == 0 || IsSafe(url, banner.PositionOf("href"), problems) ? url : "");
    }

    /// <summary>Whether a browser may follow an address: a site path, or one of a scheme that pages may link to; any other is told.</summary>
    private static bool IsSafe(string url, TextPosition at, FileProblems problems)
    {
        if (url[0] is '/' or '#' || (Uri.TryCreate(url, UriKind.Absolute, out var target) && WebAddress.Schemes.Contains(target.Scheme)))
        {
            return true;
        }

        problems.Warn(at, ProblemCode.BadValue, $"`{url}` is not an address that a page may link to", "write a site path such as `/talks/`, or `https://…`");
        return false;
    }

    private static List<SiteLink> Links(FrontMatter config, string key, FileProblems problems)
    {
        var links = new List<SiteLink>();
        foreach (var entry in config.Mappings(key))
        {
            if (entry.PlainText("title") is { } title && (entry.Text("url") ?? entry.Text("href")) is { } url)
            {
                if (IsSafe(url, entry.PositionOf(entry.Text("url") is null ? "href" : "url"), problems))
                {
                    links.Add(new SiteLink(title, url));
                }
            }
            else
            {
                problems.Warn(config.PositionOf(entry.Mapping), ProblemCode.BadValue, $"an entry of `{key}` has no title or no url", "write `- { title: Talks, url: /talks/ }`");
            }
        }

        return links;
    }
}
