using ApiHour.Web.Commands.Comparing;
using ApiHour.Web.Tests.Commands.Links;
using Microsoft.AspNetCore.Http;

namespace ApiHour.Web.Tests.Commands;

public sealed class CompareTests : IDisposable
{
    private const string Evening = "/api-hours/api-hour-9.html";

    private readonly string root = Directory.CreateTempSubdirectory("apihour-").FullName;

    private string output = "";

    private string errors = "";

    public CompareTests()
    {
        Write("new/_config.yml", "title: Les Développeurs\nbase_url: https://example.org\n");
        Write("new/_posts/2014-05-14-api-hour-9.md", "---\ncategory: api-hours\ntitle: \"L'API Hour &#35;9\"\n---\n\n## Concept\n\nBonjour\n");
        Write("new/images/a.png", "picture");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_site_that_is_all_here_is_said_to_be_and_nothing_else()
    {
        WriteOldPage(Evening, "L’API Hour #9 | Le site", "<h2 id=concept>Concept</h2>");
        WriteOldPage("/index.html", "Les Développeurs", "<a href=/api-hours/>Soirées</a>");
        Write("old/images/a.png", "picture");
        Write("old/css/main.css", "body{}");
        Write("old/404.html", "Perdu");
        Write("old/.nojekyll", "");
        WriteOldFeed("https://example.org/", "https://example.org/api-hours/api-hour-9");

        Assert.Equal(0, await CompareAsync());
        Assert.Equal($"4 addresses of {root}/old: all that was there is here. Left out, as files of its design and its host: 2.", output.Trim());
    }

    [Fact]
    public async Task A_page_that_is_missing_is_told_with_the_file_that_may_have_taken_its_place()
    {
        WriteOldPage("/2014/05/14/api-hour-9.html", "Autre chose");
        WriteOldPage("/soirees/neuf.html", "L'API Hour #9");
        WriteOldPage("/seul.html", "Seul");

        Assert.Equal(1, await CompareAsync());
        Tells("missing /2014/05/14/api-hour-9.html: no page is here; write `redirect_from: /2014/05/14/api-hour-9.html` in the front matter of _posts/2014-05-14-api-hour-9.md");
        Tells("missing /soirees/neuf.html: no page is here; write `redirect_from: /soirees/neuf.html` in the front matter of _posts/2014-05-14-api-hour-9.md");
        Tells("missing /seul.html: no page is here; write `redirect_from: /seul.html` in the front matter of the page that took its place");
        Tells("    3 × a page is missing");
    }

    [Fact]
    public async Task A_page_that_has_moved_is_told_and_not_missed()
    {
        Write("new/association.md", "---\ntitle: Association\nredirect_from: /about.html\n---\n\nBonjour\n");
        WriteOldPage("/about.html", "Association");

        Assert.Equal(0, await CompareAsync());
        Tells("moved /about.html: the page is at /association.html now, and its old address leads there; nothing needs to be done");
    }

    [Fact]
    public async Task Another_title_and_a_missing_anchor_are_told()
    {
        WriteOldPage(Evening, "API Hour #8", "<h2 id=concept>Concept</h2><h3 id=programme>Programme</h3><h3 id=merci>Merci</h3>");

        Assert.Equal(1, await CompareAsync());
        Tells($"differs {Evening}: “API Hour #8” is “L’API Hour #9” here; write the old title in _posts/2014-05-14-api-hour-9.md, unless the new one is better");
        Tells($"missing {Evening}: no heading is named #programme, #merci; write `<a id=\"programme\"></a>` before its heading in _posts/2014-05-14-api-hour-9.md");
    }

    [Fact]
    public async Task Headings_of_the_old_design_and_pages_that_only_led_elsewhere_are_no_loss()
    {
        Write($"old{Evening}", "<header><h1 id=brand>Le site</h1></header><h1>L'API Hour #9</h1><footer><h2 id=follow>Suivez-nous</h2></footer>");
        Write("old/index.html", "<title>Redirecting…</title><meta http-equiv=Refresh content='0; url=/api-hours/'><h1 id=redirecting>Redirecting…</h1>");

        Assert.Equal(0, await CompareAsync());
    }

    [Fact]
    public async Task Entries_that_feed_readers_would_show_anew_are_told()
    {
        Write("new/_posts/2014-06-01-api-hour-10.md", "---\ncategory: api-hours\ntitle: Dix\nredirect_from: /x/dix.html\n---\n\nBonjour\n");
        WriteOldPage("/", "");
        WriteOldFeed("http://example.org/", "http://example.org/api-hours/api-hour-9", "http://example.org/x/dix", "http://example.org/gone");

        Assert.Equal(1, await CompareAsync());
        Tells("differs /atom.xml: the feed's id http://example.org/ is https://example.org/ here; write `base_url: http://example.org` in _config.yml");
        Tells("missing /atom.xml: the entry http://example.org/x/dix has the id https://example.org/api-hours/api-hour-10 here; write `permalink: /x/dix.html` in _posts/2014-06-01-api-hour-10.md: its id is made of its address");
        Tells("missing /atom.xml: the entry http://example.org/gone isn't in the feed; put its post into the content folder");
        Assert.DoesNotContain("api-hour-9", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_whose_ids_were_made_otherwise_are_told_once()
    {
        Write("new/_posts/2014-06-01-api-hour-10.md", "---\ncategory: api-hours\ntitle: Dix\n---\n\nBonjour\n");
        WriteOldPage(Evening, "L'API Hour #9");
        Write("old/atom.xml", string.Concat("<rss>", Item(9), Item(10), "</rss>"));

        Assert.Equal(1, await CompareAsync());
        Tells("missing /atom.xml: urn:9 has the id https://example.org/api-hours/api-hour-9 here; other ids in all: 2; nothing can be done: ids are made of addresses, and feed readers show these entries once more");
        Assert.Single(output.Split("missing /")[1..]);

        static string Item(int number) => $"<item><guid>urn:{number}</guid><link>https://example.org/api-hours/api-hour-{number}.html</link></item>";
    }

    [Fact]
    public async Task An_old_entry_is_looked_for_on_all_pages_of_the_feed()
    {
        foreach (var number in Enumerable.Range(10, 60))
        {
            Write($"new/_posts/2015-01-01-api-hour-{number}.md", $"---\ncategory: api-hours\ntitle: Soirée {number}\n---\n\nBonjour\n");
        }

        WriteOldPage(Evening, "L'API Hour #9");
        WriteOldFeed("https://example.org/", "https://example.org/api-hours/api-hour-9");

        Assert.Equal(0, await CompareAsync());
    }

    [Fact]
    public async Task A_feed_that_is_no_xml_is_read_and_an_rss_feed_too()
    {
        WriteOldPage(Evening, "L'API Hour #9");
        Write("old/atom.xml", "<feed><title>Tom & Jerry</title><id>https://example.org/</id><entry><id>https://example.org/lost</id></entry></feed>");
        Write("old/api-hours/atom.xml", "<?xml version='1.0'?><rss><channel><item><guid isPermaLink='false'><![CDATA[https://example.org/lost-too]]></guid><link>https://example.org/lost-too.html</link></item></channel></rss>");
        Write("old/rss.xml", "<rss><channel/></rss>");

        Assert.Equal(1, await CompareAsync());
        Assert.Matches(@"(?m)^note /atom\.xml: the old feed is not XML \(.+ Line 1, position \d+\): its entries were read all the same; nothing needs to be done$", output);
        Tells("missing /atom.xml: the entry https://example.org/lost isn't in the feed; put its post into the content folder");
        Tells("missing /api-hours/atom.xml: the entry https://example.org/lost-too isn't in the feed; put its post into the content folder");
        Tells("missing /rss.xml: no feed is here; let the web server lead it to /atom.xml for good");
    }

    [Fact]
    public async Task Files_are_the_same_byte_for_byte()
    {
        WriteOldPage(Evening, "L'API Hour #9");
        Write("old/images/a.png", "picture of old");
        Write("old/slides/é b.pdf", "%PDF");
        Write("old/setup.exe", "MZ");

        Assert.Equal(1, await CompareAsync());
        Tells("differs /images/a.png: 14 bytes are 7 other ones here; put the old file into the content folder as images/a.png, unless it was replaced");
        Tells("missing /slides/é b.pdf: no file is here; put it into the content folder as slides/é b.pdf");
        Tells("missing /setup.exe: no file is here; the site serves no files of this type: put it elsewhere, or let it be");
    }

    [Fact]
    public async Task Programs_read_what_differs()
    {
        WriteOldPage("/seul.html", "Seul");

        await CompareAsync("json");

        var difference = System.Text.Json.Nodes.JsonNode.Parse(output)!["differences"]!.AsArray().Single()!;
        Assert.Equal(("missingPage", "missing", "/seul.html"), ((string?)difference["kind"], (string?)difference["level"], (string?)difference["address"]));
    }

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

        Assert.Equal(1, await CompareAsync(old: site.Url + "/sub/"));
        Assert.Equal(["/images/b.png", "/linked.html", "/listed/", "/moved.html"], Missing());
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

        Assert.Equal(1, await CompareAsync(old: former.Url + "/sub/index.html"));
        Tells("unread /seul.html: 503 ServiceUnavailable; run the command again, or look yourself");
    }

    [Fact]
    public async Task What_cannot_be_compared_is_said()
    {
        Assert.Equal(2, await CompareAsync(old: root + "/nowhere"));
        Assert.StartsWith($"There is no folder {root}/nowhere. ", errors, StringComparison.Ordinal);

        Assert.Equal(2, await CompareAsync(old: root + "/new"));
        Assert.StartsWith($"There is no page in {root}/new. ", errors, StringComparison.Ordinal);

        Assert.Equal(2, await CompareAsync(old: "http://127.0.0.1:1/"));
        Assert.StartsWith("http://127.0.0.1:1/ can't be compared: ", errors, StringComparison.Ordinal);
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

    private void WriteOldPage(string path, string title, string body = "") => Write($"old{(path is "/" ? "/index.html" : path)}", $"<!DOCTYPE html><meta charset=utf-8><title>{title}</title><main>{body}</main>");

    [Fact]
    public async Task A_long_feed_is_read_to_its_end_below_a_folder_too()
    {
        Write("new/_config.yml", "title: Les Développeurs\nurl: https://example.org\nbaseurl: /meetup\n");
        foreach (var number in Enumerable.Range(10, 40))
        {
            Write($"new/_posts/2014-06-01-api-hour-{number}.md", $"---\ncategory: api-hours\ntitle: API Hour {number}\n---\n\nBonjour\n");
        }

        WriteOldPage(Evening, "L’API Hour #9", "<h2 id=concept>Concept</h2>");
        WriteOldFeed("https://example.org/meetup/", "https://example.org/meetup/api-hours/api-hour-9");

        Assert.Equal(0, await CompareAsync());
        Assert.DoesNotContain("isn't in the feed", output, StringComparison.Ordinal);
    }

    private void WriteOldFeed(string id, params string[] entries) => Write(
        "old/atom.xml",
        $"<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='x'/><id>{id}</id>{string.Concat(entries.Select(entry => $"<entry><link href='{entry}.html'/><id>{entry}</id></entry>"))}</feed>");

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private async Task<int> CompareAsync(string format = "text", string? old = null)
    {
        await using var said = new StringWriter();
        await using var complained = new StringWriter();
        var code = await Comparison.RunAsync(old ?? root + "/old", root + "/new", format, said, complained, TestContext.Current.CancellationToken);
        (output, errors) = (said.ToString(), complained.ToString());
        return code;
    }

    private void Tells(string line) => Assert.Contains(line, output.Split(Environment.NewLine));

    private IEnumerable<string> Missing() => output.Split(Environment.NewLine).Where(line => line.StartsWith("missing ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1].TrimEnd(':')).Order(StringComparer.Ordinal);
}
