using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Commands.Writing;

/// <summary>What a content folder holds already, drafts included.</summary>
internal sealed record KnownContent
{
    public required string Folder { get; init; }

    public required Site Site { get; init; }

    /// <summary>Now, in the site's time zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The events of all series, the newest first, with their venues and programmes.</summary>
    public required IReadOnlyList<EventPost> Events { get; init; }

    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>The venues of <c>_data/venues.yml</c>.</summary>
    public required IReadOnlyList<Venue> Venues { get; init; }

    /// <summary>The pages, by the key of their address.</summary>
    public required IReadOnlyDictionary<string, SiteAddress> Addresses { get; init; }

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public bool IsEnglish => Site.IsEnglish;

    /// <summary>The keys of the addresses that posts have where the site states no pattern: none is written twice, wherever it stands.</summary>
    public required IReadOnlySet<string> DefaultAddressKeys { get; init; }

    /// <summary>Whether a page stands at an address, or a post would by its name, in whatever spelling.</summary>
    public bool Has(string address) => AddressKey.Of(address) is var key && (Addresses.ContainsKey(key) || DefaultAddressKeys.Contains(key));

    /// <summary>The next event, one that has begun included; null when none is announced.</summary>
    public required EventPost? NextEvent { get; init; }

    /// <summary>The newest event; null when there is none.</summary>
    public EventPost? LatestEvent => Events is [var latest, ..] ? latest : null;

    /// <summary>The event of a file, a file's name, a slug or a number; null when there is none.</summary>
    public EventPost? FindEvent(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var path = Path.GetFullPath(text);
        return Events.FirstOrDefault(e => e.SourcePath == text || Path.GetFullPath(Path.Combine(Folder, e.SourcePath)) == path)
            ?? Events.FirstOrDefault(e => e.Slug.Equals(text, StringComparison.OrdinalIgnoreCase) || Path.GetFileName(e.SourcePath) == text || Path.GetFileNameWithoutExtension(e.SourcePath) == text)
            ?? Events.FirstOrDefault(e => text.All(char.IsAsciiDigit) && e.Slug.EndsWith("-" + text, StringComparison.Ordinal));
    }

    public static KnownContent Read(string folder, TimeProvider clock, CancellationToken cancellation)
    {
        using var file = CatalogFile.InMemory();
        Loader(folder, file, clock).Load(cancellation);
        var connection = file.Open();
        using var catalog = CatalogDbContext.Read(connection);
        var site = SiteOutline.ReadSite(connection);
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone));
        var events = catalog.Events.WithDetails().NewestFirst().ToList();
        return new KnownContent
        {
            Folder = folder,
            Site = site,
            Now = now,
            NextEvent = catalog.Events.WithDetails().FindNextAsync(now, cancellation).GetAwaiter().GetResult(),
            Events = events,
            Speakers = [.. catalog.Speakers],
            Venues = DescribedVenues.Read(folder),
            DefaultAddressKeys = events.Select(e => $"/{e.Series}/{e.Slug}")
                .Concat(catalog.Talks.Select(t => $"/talks/{t.EventSlug}/{t.Slug}"))
                .Concat(catalog.Articles.Select(a => $"/{a.Category}/{a.Slug}"))
                .Select(AddressKey.Of).ToHashSet(StringComparer.Ordinal),
            Addresses = catalog.Addresses.AsEnumerable().DistinctBy(a => a.Key).ToDictionary(a => a.Key),
        };
    }

    /// <summary>The problems of some posts, once they are written.</summary>
    public static IReadOnlyList<ContentProblem> Check(string folder, IReadOnlyList<NewPost> posts, TimeProvider clock, CancellationToken cancellation)
    {
        using var file = CatalogFile.InMemory();
        var paths = posts.Select(post => post.Path).ToHashSet(StringComparer.Ordinal);
        return [.. Loader(folder, file, clock).Check(cancellation).Problems.Where(problem => paths.Contains(problem.Path))];
    }

    private static ContentLoader Loader(string folder, CatalogFile catalog, TimeProvider clock) =>
        new(Options.Create(new ContentOptions { Path = folder, Drafts = true }), catalog, clock);
}
