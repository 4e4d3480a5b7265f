namespace ApiHour.Content.Catalog;

/// <summary>What <c>_config.yml</c> says of the site, with the program's defaults where it is silent.</summary>
public sealed record Site
{
    /// <summary>The languages that the site's own words are in; the first is the default.</summary>
    public static readonly IReadOnlyList<string> Languages = ["fr", "en"];

    /// <summary>What is said of a site before its content is loaded.</summary>
    public static readonly Site Unknown = new() { Title = "ApiHour", FeedTitle = "ApiHour", FeedAuthor = "ApiHour" };

    /// <summary>The primary key; there is one site.</summary>
    public int Id { get; init; } = 1;

    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about the site; empty when the configuration has none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The public root, without a last slash: <c>http://clermontech.org</c>; empty when the configuration has none.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The language of the site's own words, one of <see cref="Languages"/> or a variety of it, as a BCP 47 tag.</summary>
    public string Language { get; init; } = Languages[0];

    /// <summary>Whether the site speaks English.</summary>
    public bool IsEnglish => Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The IANA name of the time zone of every date on the site.</summary>
    public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>The Flickr account of the albums; null when there is none.</summary>
    public string? FlickrId { get; init; }

    /// <summary>The feed's title.</summary>
    public required string FeedTitle { get; init; }

    /// <summary>The feed's author.</summary>
    public required string FeedAuthor { get; init; }

    /// <summary>The address to write to; null when the configuration has none.</summary>
    public string? Email { get; init; }

    /// <summary>The banner on every page; null for none. Its URL may be empty.</summary>
    public SiteLink? Announcement { get; init; }

    /// <summary>The navigation; empty to derive it from the pages.</summary>
    public IReadOnlyList<SiteLink> Navigation { get; init; } = [];

    /// <summary>The accounts elsewhere.</summary>
    public IReadOnlyList<SiteLink> Social { get; init; } = [];

    /// <summary>Paths and patterns of the content folder that are not served (Jekyll's <c>exclude</c>).</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The hosts, without <c>www.</c>, of the frames that load in place once a visitor asks for them.</summary>
    public IReadOnlyList<string> FrameHosts { get; init; } = [];

    /// <summary>The address of an album at Flickr; null when the account or the album's id is.</summary>
    public string? AlbumUrl(string? id) => id is null || FlickrId is null ? null : $"https://www.flickr.com/photos/{FlickrId}/sets/{id}";
}
