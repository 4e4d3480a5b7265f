using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Content;

/// <summary>Where the program itself serves something, whatever the content.</summary>
public static class BuiltInAddress
{
    /// <summary>The calendar of all events.</summary>
    public const string Calendar = CompanionAddress.Calendar;

    /// <summary>The Atom feed of all posts.</summary>
    public const string Atom = CompanionAddress.Atom;

    /// <summary>The site map.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>The link preview of every page that has none of its own.</summary>
    public const string SiteLinkPreview = "/preview.png";

    /// <summary>The address at which jekyll-feed puts the feed.</summary>
    public const string JekyllFeed = "/feed.xml";

    /// <summary>The search over everything.</summary>
    public const string Search = "/search";

    /// <summary>What the site is to a phone that keeps it.</summary>
    public const string Manifest = "/site.webmanifest";

    /// <summary>Where a browser looks for the icon of what is no page.</summary>
    public const string Icon = "/favicon.ico";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "/next", Atom, JekyllFeed, Calendar, SiteLinkPreview, Sitemap, Manifest, "/robots.txt", Search, "/opensearch.xml",
        Icon, "/favicon.svg", "/apple-touch-icon.png", "/icon-192.png", "/icon-512.png", "/icon-maskable-512.png",
        "/api/events.json", "/api/events.schema.json", "/api/talks.json", "/api/talks.schema.json",
        .. ContentSchema.Names.Select(name => $"/api/{name}.schema.json"),
    ];

    /// <summary>A part of the map of a large site, numbered from 1.</summary>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number}.xml");
}
