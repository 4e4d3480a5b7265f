using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Hosting;
using ApiHour.Web.Loading;
using ApiHour.Web.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>The addresses that a crawl begins with: those of the catalog, the content folder and the program itself.</summary>
internal static class SiteSeeds
{
    private static readonly string[] OfStaticSites = ["/404.html", SearchUrl.OfEntries];

    /// <summary>Lists them encoded; some lead nowhere.</summary>
    public static async Task<IEnumerable<string>> ListAsync(IServiceProvider services, string folder, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        var pages = await catalog.Addresses.ToListAsync(cancellation);
        var moved = await catalog.Redirects.ToListAsync(cancellation);
        var formerly = moved.Join(pages, redirect => redirect.To, page => page.Path, (redirect, page) => Former(redirect.Key, page)).SelectMany(addresses => addresses);
        return BuiltInAddress.All.Concat(OfStaticSites)
            .Concat(pages.Select(page => page.Path)).Concat(pages.SelectMany(CompanionAddress.AllOf)).Concat(formerly)
            .Concat(FilesOf(services.GetRequiredService<ContentFileProvider>(), folder))
            .Concat(FilesIn(Path.Combine(SiteFolders.Root, "wwwroot")))
            .Select(SiteUrl.Encode);
    }

    /// <summary>The possible spellings of a page's former address, and the addresses of what stood beside it.</summary>
    private static IEnumerable<string> Former(string key, SiteAddress page) =>
        CompanionAddress.AllOf(page).Select(address => key + address[CompanionAddress.PathOf(page.Path).Length..]).Append(key + "/").Append(key + AddressKey.PageExtension);

    private static IEnumerable<string> FilesOf(ContentFileProvider files, string folder)
    {
        var types = new ContentMediaTypes();
        return FilesIn(folder).Where(path => types.TryGetContentType(path, out _) && files.GetFileInfo(path).Exists);
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
            .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
