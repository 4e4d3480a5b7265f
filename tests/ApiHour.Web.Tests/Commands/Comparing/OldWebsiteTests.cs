using ApiHour.Web.Tests.Commands.Links;
using Microsoft.AspNetCore.Http;

namespace ApiHour.Web.Tests.Commands.Comparing;

/// <summary>An old site that still runs.</summary>
public sealed class OldWebsiteTests : IDisposable
{
    private readonly ComparisonFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_site_that_runs_is_read_by_its_links_and_its_site_map()
    {
        await using var site = await OtherSite.StartAsync(context => AnswerAsync(context, context.Request.Path.Value switch
        {
            "/sub/" => ("text/html", "<a href=linked.html#x>x</a> <a href='moved.html?a=b'>y</a> <a href=/outside.html>z</a> <a href=dead.html>dead</a> <img src=images/b.png>"),
            "/sub/linked.html" => ("text/html; charset=utf-8", "<h1>Lié</h1><a href=https://other.invalid/>ailleurs</a>"),
            "/sub/moved.html" => ("location", "linked.html"),
            "/sub/sitemap.xml" => ("application/xml", "<sitemapindex><sitemap><loc>https://public.invalid/sub/post-sitemap.xml</loc></sitemap></sitemapindex>"),
            "/sub/post-sitemap.xml" => ("application/xml", "<urlset><url><loc> https://public.invalid/sub/listed/index.html </loc></url></urlset>"),
            "/sub/listed/" => ("text/html", "<h1>Listé</h1>"),
            "/sub/images/b.png" => ("image/png", "picture"),
            "/sub/broken.html" or "/outside.html" => ("fault", ""),
            _ => null,
        }));

        Assert.Equal(1, await folder.CompareAsync(old: site.Url + "/sub/"));
        Assert.Equal(["/images/b.png", "/linked.html", "/listed/", "/moved.html"], folder.Missing());
        Assert.DoesNotContain(site.Asked, asked => asked.Path == "/outside.html");
    }

    [Fact]
    public async Task A_site_that_has_moved_to_another_host_is_read_there()
    {
        await using var site = await OtherSite.StartAsync(context => AnswerAsync(context, context.Request.Path.Value switch
        {
            "/sub/" => ("text/html", "<a href=seul.html>x</a>"),
            "/sub/seul.html" => ("fault", ""),
            _ => null,
        }));
        await using var former = await OtherSite.StartAsync(context => AnswerAsync(context, ("location", site.Url + "/sub/")));

        Assert.Equal(1, await folder.CompareAsync(old: former.Url + "/sub/index.html"));
        folder.Tells("unread /seul.html: 503 ServiceUnavailable; run the command again, or look yourself");
    }

    private static Task AnswerAsync(HttpContext context, (string Type, string Body)? answer)
    {
        if (answer is null or ("fault", _))
        {
            context.Response.StatusCode = answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        if (answer is ("location", var target))
        {
            context.Response.Redirect(target, permanent: true);
            return Task.CompletedTask;
        }

        context.Response.ContentType = answer.Value.Type;
        return context.Response.WriteAsync(answer.Value.Body);
    }
}
