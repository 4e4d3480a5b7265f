using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Parsing;

/// <summary>Reports the keys of <c>_config.yml</c> that are misspelt or of the wrong form, and ignores those of Jekyll and its plugins.</summary>
internal static class ConfigKeys
{
    public static readonly KeyForms Site = new(
        ["title", "description", "lang", "timezone", "base_url", "url", "baseurl", "email", "flickr_id", "permalink", "private_links"],
        lists: ["exclude"],
        entries: ["navigation", "social"],
        sections: ["announcement", "rss"],
        foreign: ["include", "author", "host", "port", "gems", "sass", "logo", "name", "locale", "plugins", "paginate", "theme", "safe", "future", "quiet", "links"]);

    private static readonly KeyForms Feed = new(["title", "author", "email"], foreign: ["description"]);

    private static readonly KeyForms Announcement = new(["href", "message"]);

    public static void Check(FrontMatter config, FileProblems problems)
    {
        Site.Check(config, problems);
        Feed.Check(config.Section("rss") ?? FrontMatter.Empty, problems);
        Announcement.Check(config.Section("announcement") ?? FrontMatter.Empty, problems);
    }
}
