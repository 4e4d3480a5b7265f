using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>The files that this site's pages are made from.</summary>
internal sealed class PageSources
{
    private readonly List<(string Address, string Path, string Title)> files;

    /// <summary>The days of the posts, by their addresses.</summary>
    private readonly Dictionary<string, DateOnly> days;

    private PageSources(List<(string Address, string Path, string Title)> files, Dictionary<string, DateOnly> days) => (this.files, this.days) = (files, days);

    public static async Task<PageSources> ReadAsync(CatalogDbContext catalog, CancellationToken cancellation)
    {
        var files = new List<(string Address, string Path, string Title)>();
        foreach (var documents in new IQueryable<Document>[] { catalog.Events, catalog.Talks, catalog.Articles, catalog.Pages })
        {
            files.AddRange((await documents.Select(d => new { d.Address, d.SourcePath, d.Title }).OrderBy(d => d.SourcePath).ToListAsync(cancellation))
                .Select(d => (d.Address, d.SourcePath, NormalText.WordsOf(d.Title))));
        }

        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var posts in new IQueryable<Post>[] { catalog.Events, catalog.Talks, catalog.Articles })
        {
            foreach (var post in await posts.Select(p => new { p.Address, p.AnnouncedOn }).ToListAsync(cancellation))
            {
                days.Add(post.Address, post.AnnouncedOn);
            }
        }

        return new PageSources(files, days);
    }

    /// <summary>Whether a post stands at an address.</summary>
    public bool IsPost(string address) => days.ContainsKey(address);

    /// <summary>The file of the page at an address; null when the page is not made from a file.</summary>
    public string? At(string address) => files.Find(file => file.Address == address).Path;

    /// <summary>The file whose page has taken the place of an old one, found by one of its names or else by the last part of its address; null when there is none.</summary>
    public string? InPlaceOf(string address, IReadOnlyList<string> names) =>
        names.Select(NormalText.WordsOf).Select(words => files.Find(file => file.Title == words && words.Length > 0).Path).FirstOrDefault(path => path is not null)
        ?? files.Find(file => LastPart(file.Address) == LastPart(address)).Path;

    /// <summary>The style of the site's addresses that would put one of its posts at an old address; null when none would.</summary>
    public string? StyleOf(string old) => files.Where(file => LastPart(file.Address) == LastPart(old) && IsPost(file.Address))
        .Select(file => PermalinkStyle.Find(old, file.Address, days[file.Address])).FirstOrDefault(style => style is not null);

    private static string LastPart(string address) => AddressKey.Of(address).Split('/')[^1];
}
