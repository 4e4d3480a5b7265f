namespace ApiHour.Content.Catalog.Storage;

/// <summary>The site around a few files that are understood alone.</summary>
internal sealed record Surroundings
{
    /// <summary>Nothing: the site that is understood is whole.</summary>
    public static readonly Surroundings None = new();

    /// <summary>The files that became pages, and the addresses of these, by path.</summary>
    public IReadOnlyList<(string Path, string Address, bool IsPost)> Documents { get; init; } = [];

    /// <summary>The addresses that answer with a page, by path.</summary>
    public IReadOnlyList<SiteAddress> Addresses { get; init; } = [];

    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>The addresses of talks with those of their events, and when they were given.</summary>
    public IReadOnlyList<(string Talk, string? Event, DateOnly? GivenOn)> Talks { get; init; } = [];

    /// <summary>The speakers' names as talks write them, with the addresses of the speakers meant.</summary>
    public IReadOnlyList<(string BilledAs, string Speaker)> Bills { get; init; } = [];

    /// <summary>When the newest event was announced.</summary>
    public DateOnly NewestEvent { get; init; }

    /// <summary>The paths of files that are left out for an error of their own, in the order of files.</summary>
    public IReadOnlyCollection<string> LeftOut { get; init; } = [];

    /// <summary>Finds the HTML of the document at an address; null where none stands.</summary>
    public Func<string, string?> BodyAt { get; init; } = _ => null;
}
