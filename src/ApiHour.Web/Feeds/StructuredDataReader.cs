using System.Text.Json.Nodes;
using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Feeds;

/// <summary>Reads from the catalog what a page is about.</summary>
internal sealed class StructuredDataReader(CatalogDbContext catalog, StructuredDataWriter writer, StructuredDataEventWriter events)
{
    /// <summary>Lists the things that a page is about; none for lists and pages of their own.</summary>
    public async Task<IEnumerable<JsonObject>> ReadAsync(SiteAddress page, CancellationToken cancellation)
    {
        JsonObject?[] things = page.Kind switch
        {
            PageKind.Home => [writer.WholeOrganization(), writer.WebSite()],
            PageKind.Event => [await ReadEventAsync(page.Path, cancellation)],
            PageKind.Talk => [await ReadTalkAsync(page.Path, cancellation)],
            PageKind.Speaker => [writer.Speaker(await catalog.Speakers.SingleAsync(speaker => speaker.Address == page.Path, cancellation))],
            PageKind.Article => [writer.Article(await catalog.Articles.SingleAsync(article => article.Address == page.Path, cancellation))],
            _ => [],
        };
        return things.OfType<JsonObject>();
    }

    private async Task<JsonObject?> ReadEventAsync(string address, CancellationToken cancellation) => events.Write(await catalog.Events
        .Include(post => post.Venue).Include(post => post.Programme).Include(post => post.Sponsors).Include(post => post.Talks).ThenInclude(talk => talk.Speakers)
        .AsSplitQuery().SingleAsync(post => post.Address == address, cancellation));

    private async Task<JsonObject?> ReadTalkAsync(string address, CancellationToken cancellation)
    {
        var talk = await catalog.Talks.Include(t => t.Event!.Venue).Include(t => t.Speakers).SingleAsync(t => t.Address == address, cancellation);
        return writer.Recording(talk, talk.Event is null ? null : events.Reference(talk.Event));
    }
}
