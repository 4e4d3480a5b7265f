using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>The files that this site's pages are made from.</summary>
internal sealed class PageSources
{
    private readonly List<(string Address, string Path, string Title)> files;

    private PageSources(List<(string Address, string Path, string Title)> files) => this.files = files;

    public static async Task<PageSources> ReadAsync(CatalogDbContext catalog, CancellationToken cancellation)
    {
        var files = new List<(string Address, string Path, string Title)>();
        foreach (var documents in new IQueryable<Document>[] { catalog.Events, catalog.Talks, catalog.Articles, catalog.Pages })
        {
            files.AddRange((await documents.Select(d => new { d.Address, d.SourcePath, d.Title }).OrderBy(d => d.SourcePath).ToListAsync(cancellation))
                .Select(d => (d.Address, d.SourcePath, NormalText.WordsOf(d.Title))));
        }

        return new PageSources(files);
    }

    /// <summary>The file of the page at an address; null when the page is not made from a file.</summary>
    public string? At(string address) => files.Find(file => file.Address == address).Path;

    /// <summary>The file whose page has taken the place of an old one, found by one of its names or else by the last part of its address; null when there is none.</summary>
    public string? InPlaceOf(string address, IReadOnlyList<string> names) =>
        names.Select(NormalText.WordsOf).Select(words => files.Find(file => file.Title == words && words.Length > 0).Path).FirstOrDefault(path => path is not null)
        ?? files.Find(file => LastPart(file.Address) == LastPart(address)).Path;

    private static string LastPart(string address) => AddressKey.Of(address).Split('/')[^1];
}
