using ApiHour.Content;
using ApiHour.Content.Checking;
using ApiHour.Web.Hosting;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>Looks for what stood at an address of the old site.</summary>
internal sealed class SiteComparison(HttpClient here, PageSources sources)
{
    private static readonly ContentMediaTypes Types = new();

    private readonly FeedComparison feeds = new(here, sources);

    public async Task<IReadOnlyList<Difference>> CompareAsync(OldFile old, CancellationToken cancellation)
    {
        if (old.Fault is not null)
        {
            return [new(DifferenceKind.Unread, old.Address, old.Fault, "run the command again, or look yourself")];
        }

        using var answer = await here.GetAsync(new Uri(SiteUrl.Encode(old.Address), UriKind.Relative), cancellation);
        var page = old is { IsPage: true, Bytes: { } html } ? PageOutline.Read(html) : null;
        var feed = old is { IsPage: false, Bytes: { } text } ? FeedOutline.Read(text) : null;
        if (!answer.IsSuccessStatusCode)
        {
            return [feed is not null ? MissingFeed(old) : page is not null || old.Bytes is null ? MissingPage(old, page?.Names ?? []) : MissingFile(old)];
        }

        var bytes = await answer.Content.ReadAsByteArrayAsync(cancellation);
        var address = Uri.UnescapeDataString(answer.RequestMessage!.RequestUri!.AbsolutePath);
        return
        [
            .. CompareAddresses(old.Address, address),
            .. page is { IsRedirect: false } ? ComparePages(old.Address, page, address, PageOutline.Read(bytes))
                : feed is not null ? await feeds.CompareAsync(old, feed, FeedOutline.Read(bytes), cancellation)
                : CompareFiles(old, bytes),
        ];
    }

    private Difference MissingPage(OldFile old, IReadOnlyList<string> names) => new(
        DifferenceKind.MissingPage,
        old.Address,
        "no page is here",
        $"write `redirect_from: {old.Address}` in the front matter of {sources.InPlaceOf(old.Address, names) ?? "the page that took its place"}")
    {
        Style = sources.StyleOf(old.Address),
    };

    private static Difference MissingFeed(OldFile old) =>
        new(DifferenceKind.MissingFile, old.Address, "no feed is here", $"let the web server lead it to {BuiltInAddress.Atom} for good");

    private static Difference MissingFile(OldFile old) => new(
        DifferenceKind.MissingFile,
        old.Address,
        "no file is here",
        Types.TryGetContentType(old.Address, out _) ? $"put it into the content folder as {old.Address[1..]}" : "the site serves no files of this type: put it elsewhere, or let it be");

    private static IEnumerable<Difference> CompareAddresses(string oldAddress, string address)
    {
        if (address != oldAddress)
        {
            yield return new(DifferenceKind.Moved, oldAddress, $"the page is at {address} now, and its old address leads there", "nothing needs to be done");
        }
    }

    private IEnumerable<Difference> ComparePages(string oldAddress, PageOutline old, string address, PageOutline page)
    {
        if (!old.IsNamedLike(page))
        {
            yield return new(
                DifferenceKind.OtherTitle,
                oldAddress,
                $"“{old.Names[0]}” is “{(page.Names is [var name, ..] ? name : "")}” here",
                sources.At(address) is { } file ? $"write the old title in {file}, unless the new one is better" : "see whether it says the same");
        }

        var missing = old.HeadingIds.Where(id => !page.Anchors.Contains(id)).ToList();
        if (missing.Count > 0)
        {
            yield return new(
                DifferenceKind.MissingAnchor,
                oldAddress,
                $"no heading is named {string.Join(", ", missing.Select(id => "#" + id))}",
                $"write `<a id=\"{missing[0]}\"></a>` before its heading in {sources.At(address) ?? "a page of this address"}");
        }
    }

    private static IEnumerable<Difference> CompareFiles(OldFile old, byte[] bytes)
    {
        if (old is { IsPage: false, Bytes: { } before } && Types.TryGetContentType(old.Address, out _) && !before.AsSpan().SequenceEqual(bytes))
        {
            yield return new(
                DifferenceKind.OtherFile,
                old.Address,
                $"{before.Length} bytes are {bytes.Length} other ones here",
                $"put the old file into the content folder as {old.Address[1..]}, unless it was replaced");
        }
    }
}
