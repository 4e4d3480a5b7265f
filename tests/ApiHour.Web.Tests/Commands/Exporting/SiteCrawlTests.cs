using ApiHour.Web.Commands.Exporting;
using ApiHour.Web.Tests.Commands.Links;
using Microsoft.AspNetCore.Http;

namespace ApiHour.Web.Tests.Commands.Exporting;

public sealed class SiteCrawlTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apihour-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_parts_of_a_site_map_are_files_too()
    {
        await using var site = await OtherSite.StartAsync(context =>
        {
            var map = context.Request.Path.Value switch
            {
                "/sitemap.xml" => "<sitemapindex><sitemap><loc>https://meetup.example/sitemap-1.xml</loc></sitemap></sitemapindex>",
                "/sitemap-1.xml" => "<urlset><url><loc>https://meetup.example/a/</loc></url></urlset>",
                _ => "",
            };
            (context.Response.ContentType, context.Response.StatusCode) = ("application/xml", map is "" ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
            return context.Response.WriteAsync(map);
        });
        using var client = new HttpClient { BaseAddress = new Uri(site.Url) };
        using var target = new ExportFolder(folder);

        var crawl = new SiteCrawl(client, new Uri("https://meetup.example"), target);
        await crawl.RunAsync(["/sitemap.xml"], _ => { }, TestContext.Current.CancellationToken);

        Assert.True(File.Exists(Path.Combine(folder, "sitemap-1.xml")));
        Assert.Contains(site.Asked, asked => asked.Path == "/a/");
    }
}
