namespace ApiHour.Content.Catalog.Storage;

/// <summary>Everything that one load puts into the catalog.</summary>
internal sealed record CatalogContents
{
    public required Site Site { get; init; }

    public required IReadOnlyList<SiteAddress> Addresses { get; init; }

    public required IReadOnlyList<Redirect> Redirects { get; init; }

    public required IReadOnlyList<Venue> Venues { get; init; }

    public required IReadOnlyList<EventPost> Events { get; init; }

    public required IReadOnlyList<Talk> Talks { get; init; }

    public required IReadOnlyList<Speaker> Speakers { get; init; }

    public required IReadOnlyList<Sponsor> Sponsors { get; init; }

    public required IReadOnlyList<Article> Articles { get; init; }

    public required IReadOnlyList<Page> Pages { get; init; }

    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>The last good texts; each is put together when it is enumerated.</summary>
    public required IEnumerable<SourceText> Sources { get; init; }

    /// <summary>What tells each file from a former or a later one of its path.</summary>
    public IReadOnlyList<SourceMark> Marks { get; init; } = [];

    /// <summary>What the search knows of all this; each entry is made when it is enumerated.</summary>
    public IEnumerable<SearchEntry> Search { get; init; } = [];
}
