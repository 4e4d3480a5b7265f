using System.Text.RegularExpressions;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>Looks for the entries of an old feed: feed readers show an entry again when its id has changed.</summary>
internal sealed partial class FeedComparison(HttpClient here, PageSources sources)
{
    public async Task<IReadOnlyList<Difference>> CompareAsync(OldFile file, FeedOutline old, FeedOutline? feed, CancellationToken cancellation)
    {
        if (feed is null)
        {
            return [new(DifferenceKind.OtherFeed, file.Address, "it is not a feed here", "remove the file of this name from the content folder")];
        }

        var found = new List<Difference>();
        if (FeedOutline.FaultOf(file.Bytes!) is { } fault)
        {
            found.Add(new(DifferenceKind.BrokenFeed, file.Address, $"the old feed is not XML ({fault}): its entries were read all the same", "nothing needs to be done"));
        }

        if (old.Id.Length > 0 && old.Id != feed.Id)
        {
            found.Add(new(
                DifferenceKind.OtherFeed,
                file.Address,
                $"the feed's id {old.Id} is {feed.Id} here",
                RootOf(old.Id) is { Length: > 0 } root && root != RootOf(feed.Id)
                    ? $"write `base_url: {root}` in _config.yml"
                    : "nothing can be done, but most feed readers go by its address"));
        }

        found.AddRange(await CompareEntriesAsync(file.Address, old.Entries, await ReadAllAsync(file.Address, feed, cancellation), cancellation));
        return found;
    }

    private async Task<IReadOnlyList<Difference>> CompareEntriesAsync(string address, IReadOnlyList<FeedEntry> before, List<FeedEntry> entries, CancellationToken cancellation)
    {
        var (found, renamed) = (new List<Difference>(), new List<(string Old, string New)>());
        var byId = entries.DistinctBy(entry => PathOf(entry.Id)).ToDictionary(entry => PathOf(entry.Id));
        foreach (var entry in before)
        {
            var (link, same) = (PathOf(entry.Link), byId.GetValueOrDefault(PathOf(entry.Id)));
            var page = same is not null && PathOf(same.Link) == link ? link : await FindAsync(link, cancellation);
            var there = entries.Find(other => PathOf(other.Link) == page);
            if (same is not null && same != there)
            {
                found.Add(new(DifferenceKind.OtherFeed, address, $"the entry {entry.Id} leads to {same.Link} rather than {entry.Link}", "see that the old address leads there"));
            }
            else if (same is null && there is null)
            {
                found.Add(new(DifferenceKind.MissingEntry, address, $"the entry {entry.Id} isn't in the feed", "put its post into the content folder")
                {
                    Style = sources.StyleOf(Uri.UnescapeDataString(link)),
                });
            }
            else if (same is null && page == link)
            {
                renamed.Add((entry.Id, there!.Id));
            }
            else if (same is null)
            {
                var source = sources.At(Uri.UnescapeDataString(page!));
                found.Add(new(
                    DifferenceKind.MissingEntry,
                    address,
                    $"the entry {entry.Id} has the id {there!.Id} here",
                    $"write `permalink: {Uri.UnescapeDataString(link)}` in {source}, and no `slug`: its id is made of both"));
            }
        }

        if (renamed is [var (id, newId), ..])
        {
            found.Add(new(
                DifferenceKind.MissingEntry,
                address,
                $"{id} has the id {newId} here; other ids in all: {renamed.Count}",
                "where only the last part differs, write the old one as the post's `slug`, and its address as its `permalink`; else feed readers show these entries once more"));
        }

        return found;
    }

    private async Task<List<FeedEntry>> ReadAllAsync(string address, FeedOutline feed, CancellationToken cancellation)
    {
        var entries = feed.Entries.ToList();
        var read = new HashSet<string>(StringComparer.Ordinal);
        while (feed.Next.Length > 0 && read.Add(feed.Next))
        {
            // The path would begin with the folder that the site is to stand in, which is not there yet.
            var next = SiteUrl.Encode(address) + new Uri(feed.Next).Query;
            feed = FeedOutline.Read(await here.GetByteArrayAsync(new Uri(next, UriKind.Relative), cancellation))!;
            entries.AddRange(feed.Entries);
        }

        return entries;
    }

    /// <summary>The path of the page that an old link leads to; null when there is none.</summary>
    private async Task<string?> FindAsync(string link, CancellationToken cancellation)
    {
        if (!SiteUrl.IsOfSite(link))
        {
            return null;
        }

        using var answer = await here.GetAsync(new Uri(link, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);
        return answer.IsSuccessStatusCode ? answer.RequestMessage!.RequestUri!.AbsolutePath : null;
    }

    private static string RootOf(string id) => Root().Match(id).Value;

    /// <summary>What is left of an id or a link without its site.</summary>
    private static string PathOf(string id) => id[RootOf(id).Length..];

    [GeneratedRegex("^https?://[^/]*")]
    private static partial Regex Root();
}
