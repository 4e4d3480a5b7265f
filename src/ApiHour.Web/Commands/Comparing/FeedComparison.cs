namespace ApiHour.Web.Commands.Comparing;

/// <summary>Looks for the entries of an old feed: readers show anew what has another id.</summary>
internal sealed class FeedComparison(HttpClient here, PageSources sources)
{
    public async Task<IReadOnlyList<Difference>> CompareAsync(OldFile file, FeedOutline old, FeedOutline? feed, CancellationToken cancellation)
    {
        if (feed is null)
        {
            return [new(DifferenceKind.OtherFeed, file.Address, "it is no feed here", "take the file of this name out of the content folder")];
        }

        var entries = await ReadAllAsync(feed, cancellation);
        var ids = entries.DistinctBy(entry => PathOf(entry.Id)).ToDictionary(entry => PathOf(entry.Id));
        var found = new List<Difference>();
        if (FeedOutline.FaultOf(file.Bytes!) is { } fault)
        {
            found.Add(new(DifferenceKind.BrokenFeed, file.Address, $"the old feed is no XML ({fault}): its entries were read all the same", "nothing needs to be done"));
        }

        if (old.Id.Length > 0 && old.Id != feed.Id)
        {
            found.Add(new(DifferenceKind.OtherFeed, file.Address, $"the feed's id {old.Id} is {feed.Id} here", $"write `base_url: {RootOf(old.Id)}` in _config.yml"));
        }

        foreach (var entry in old.Entries)
        {
            var same = ids.GetValueOrDefault(PathOf(entry.Id));
            if (same is not null && PathOf(same.Link) == PathOf(entry.Link))
            {
                continue;
            }

            var page = await FindAsync(PathOf(entry.Link), cancellation);
            if (same is null)
            {
                found.Add(entries.Find(e => PathOf(e.Link) == page) is { } other
                    ? new(DifferenceKind.MissingEntry, file.Address, $"the entry {entry.Id} has the id {other.Id} here", $"write `permalink: {Uri.UnescapeDataString(PathOf(entry.Link))}` in {sources.At(Uri.UnescapeDataString(page!))}: its id is made of its address")
                    : new(DifferenceKind.MissingEntry, file.Address, $"the entry {entry.Id} isn't in the feed", "put its post into the content folder"));
            }
            else if (PathOf(same.Link) != page)
            {
                found.Add(new(DifferenceKind.OtherFeed, file.Address, $"the entry {entry.Id} leads to {same.Link} rather than {entry.Link}", "see that the old address leads there"));
            }
        }

        return found;
    }

    private async Task<List<FeedEntry>> ReadAllAsync(FeedOutline feed, CancellationToken cancellation)
    {
        var entries = feed.Entries.ToList();
        while (feed.Next.Length > 0)
        {
            var next = new Uri(feed.Next);
            feed = FeedOutline.Read(await here.GetByteArrayAsync(new Uri(next.PathAndQuery, UriKind.Relative), cancellation))!;
            entries.AddRange(feed.Entries);
        }

        return entries;
    }

    /// <summary>The path of the page that an old link leads to; null when there is none.</summary>
    private async Task<string?> FindAsync(string link, CancellationToken cancellation)
    {
        if (link is not "/" and not ['/', not '/', ..])
        {
            return null;
        }

        using var answer = await here.GetAsync(new Uri(link, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);
        return answer.IsSuccessStatusCode ? answer.RequestMessage!.RequestUri!.AbsolutePath : null;
    }

    private static string RootOf(string id) => Uri.TryCreate(id, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.GetLeftPart(UriPartial.Authority) : "";

    /// <summary>What is left of an id or a link without its site.</summary>
    private static string PathOf(string id) => id[RootOf(id).Length..];
}
