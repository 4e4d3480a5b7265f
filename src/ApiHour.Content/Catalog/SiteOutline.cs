using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog;

/// <summary>What all pages show of the site, or depend on.</summary>
/// <param name="Fingerprint">That of the load; empty in an empty catalog.</param>
/// <param name="Site">The site's configuration; <see cref="Catalog.Site.Unknown"/> in an empty catalog.</param>
public sealed record SiteOutline(string Fingerprint, Site Site)
{
    /// <summary>The addresses of lists and pages, by path.</summary>
    public IReadOnlyList<SiteAddress> Addresses { get; private init; } = [];

    /// <summary>What there is at least one address of.</summary>
    public IReadOnlySet<PageKind> Kinds { get; private init; } = new HashSet<PageKind>();

    /// <summary>The series that have events.</summary>
    public IReadOnlySet<string> Series { get; private init; } = new HashSet<string>();

    /// <summary>The pictures that pages show, by decoded address.</summary>
    public IReadOnlyDictionary<string, Picture> Pictures { get; private init; } = new Dictionary<string, Picture>();

    /// <summary>When events begin or end and when their registration opens, in order.</summary>
    public IReadOnlyList<DateTimeOffset> Turns { get; private init; } = [];

    /// <summary>When the event that the banner leads to is over; null when it leads elsewhere, or to an event without a date.</summary>
    public DateTimeOffset? AnnouncementEnds { get; private init; }

    /// <summary>Reads the outline of a catalog.</summary>
    public static SiteOutline Read(SqliteConnection catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var site = ReadSite(catalog);
        return new SiteOutline(ReadFingerprint(catalog), site)
        {
            Addresses = catalog.List(
                $"SELECT Path, Key, Kind, Category, Title FROM Addresses WHERE Kind IN ({PageKind.Page:d}, {PageKind.Events:d}, {PageKind.Talks:d}, {PageKind.Speakers:d}, {PageKind.Sponsors:d}, {PageKind.Articles:d}) ORDER BY Path",
                row => new SiteAddress { Path = row.GetString(0), Key = row.GetString(1), Kind = (PageKind)row.GetInt32(2), Category = row.GetString(3), Title = row.GetString(4) }),
            Kinds = catalog.List("SELECT DISTINCT Kind FROM Addresses", row => (PageKind)row.GetInt32(0)).ToHashSet(),
            Series = catalog.List("SELECT DISTINCT Series FROM Events", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal),
            Pictures = catalog.List(
                "SELECT Address, Width, Height, Hash FROM Pictures",
                row => new Picture { Address = row.GetString(0), Width = NumberAt(row, 1), Height = NumberAt(row, 2), Hash = row.FindText(3) }).ToDictionary(picture => picture.Address, StringComparer.Ordinal),
            Turns = [.. catalog.List(
                "SELECT Start FROM Events WHERE Start IS NOT NULL UNION SELECT OverAt FROM Events WHERE OverAt IS NOT NULL UNION SELECT RegistrationOpens FROM Events WHERE RegistrationOpens IS NOT NULL",
                row => row.GetDateTimeOffset(0)).Order()],
            AnnouncementEnds = site.Announcement is { } banner ? ReadEndOf(catalog, KeyOf(banner.Url, site.BaseUrl)) : null,
        };
    }

    /// <summary>Reads the site's configuration; <see cref="Catalog.Site.Unknown"/> from an empty catalog.</summary>
    public static Site ReadSite(SqliteConnection catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.List(
            "SELECT Title, Description, BaseUrl, Language, TimeZone, FlickrId, FeedTitle, FeedAuthor, Email, Announcement, Navigation, Social, Exclude, FrameHosts FROM Sites",
            row => new Site
            {
                Title = row.GetString(0),
                Description = row.GetString(1),
                BaseUrl = row.GetString(2),
                Language = row.GetString(3),
                TimeZone = row.GetString(4),
                FlickrId = row.FindText(5),
                FeedTitle = row.GetString(6),
                FeedAuthor = row.GetString(7),
                Email = row.FindText(8),
                Announcement = row.FindText(9) is { } banner ? Parse(banner, CatalogJson.Default.SiteLink) : null,
                Navigation = Parse(row.GetString(10), CatalogJson.Default.IReadOnlyListSiteLink),
                Social = Parse(row.GetString(11), CatalogJson.Default.IReadOnlyListSiteLink),
                Exclude = Parse(row.GetString(12), CatalogJson.Default.IReadOnlyListString),
                FrameHosts = Parse(row.GetString(13), CatalogJson.Default.IReadOnlyListString),
            }) is [var site] ? site : Site.Unknown;
    }

    /// <summary>Reads of which load a catalog is; empty from an empty catalog.</summary>
    public static string ReadFingerprint(SqliteConnection catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.List("SELECT Fingerprint FROM Stamps", row => row.GetString(0)) is [var fingerprint] ? fingerprint : "";
    }

    /// <summary>The key of an address as somebody wrote it; empty for one of another site.</summary>
    private static string KeyOf(string url, string baseUrl)
    {
        var site = new Uri(baseUrl.Length > 0 ? baseUrl : "https://site.invalid");
        return Uri.TryCreate(site, url, out var target) && WebAddress.Bare(target.Host) == WebAddress.Bare(site.Host) ? AddressKey.Of(Uri.UnescapeDataString(target.AbsolutePath)) : "";
    }

    private static DateTimeOffset? ReadEndOf(SqliteConnection catalog, string key) =>
        catalog.List("SELECT OverAt FROM Events JOIN Addresses ON Path = Address WHERE Key = $key AND OverAt IS NOT NULL", row => row.GetDateTimeOffset(0), ("$key", key)) is [var end, ..] ? end : null;

    private static int? NumberAt(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static T Parse<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;
}
