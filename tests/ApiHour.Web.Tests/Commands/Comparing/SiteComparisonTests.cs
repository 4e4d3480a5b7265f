using System.Text.Json.Nodes;

namespace ApiHour.Web.Tests.Commands.Comparing;

public sealed class SiteComparisonTests : IDisposable
{
    private readonly ComparisonFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_site_that_is_all_here_is_said_to_be_and_nothing_else()
    {
        folder.WriteOldPage(ComparisonFixture.Evening, "L’API Hour #9 | Le site", "<h2 id=concept>Concept</h2>");
        folder.WriteOldPage("/index.html", "Les Développeurs", "<a href=/api-hours/>Soirées</a>");
        folder.Write("old/images/a.png", "picture");
        folder.Write("old/css/main.css", "body{}");
        folder.Write("old/404.html", "Perdu");
        folder.Write("old/.nojekyll", "");
        folder.WriteOldFeed("https://example.org/", "https://example.org/api-hours/api-hour-9");

        Assert.Equal(0, await folder.CompareAsync());
        Assert.Equal($"4 addresses of {folder.Root}/old: all that was there is here. Left out, as files of its design and its host: 2.", folder.Output.Trim());
    }

    [Fact]
    public async Task A_page_that_is_missing_is_told_with_the_file_that_may_have_taken_its_place()
    {
        folder.WriteOldPage("/2014/05/14/api-hour-9.html", "Autre chose");
        folder.WriteOldPage("/soirees/neuf.html", "L'API Hour #9");
        folder.WriteOldPage("/seul.html", "Seul");

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells("missing /2014/05/14/api-hour-9.html: no page is here; write `redirect_from: /2014/05/14/api-hour-9.html` in the front matter of _posts/2014-05-14-api-hour-9.md");
        folder.Tells("missing /soirees/neuf.html: no page is here; write `redirect_from: /soirees/neuf.html` in the front matter of _posts/2014-05-14-api-hour-9.md");
        folder.Tells("missing /seul.html: no page is here; write `redirect_from: /seul.html` in the front matter of the page that took its place");
        folder.Tells("    3 × a page is missing");
    }

    [Fact]
    public async Task A_page_that_has_moved_is_told_and_not_missed()
    {
        folder.Write("new/association.md", "---\ntitle: Association\nredirect_from: /about.html\n---\n\nBonjour\n");
        folder.WriteOldPage("/about.html", "Association");

        Assert.Equal(0, await folder.CompareAsync());
        folder.Tells("moved /about.html: the page is at /association.html now, and its old address leads there; nothing needs to be done");
    }

    [Fact]
    public async Task Another_title_and_a_missing_anchor_are_told()
    {
        folder.WriteOldPage(ComparisonFixture.Evening, "API Hour #8", "<h2 id=concept>Concept</h2><h3 id=programme>Programme</h3><h3 id=merci>Merci</h3>");

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells($"differs {ComparisonFixture.Evening}: “API Hour #8” is “L’API Hour #9” here; write the old title in _posts/2014-05-14-api-hour-9.md, unless the new one is better");
        folder.Tells($"missing {ComparisonFixture.Evening}: no heading is named #programme, #merci; write `<a id=\"programme\"></a>` before its heading in _posts/2014-05-14-api-hour-9.md");
    }

    [Fact]
    public async Task Headings_of_the_old_design_and_pages_that_only_led_elsewhere_are_no_loss()
    {
        folder.Write($"old{ComparisonFixture.Evening}", "<header><h1 id=brand>Le site</h1></header><h1>L'API Hour #9</h1><footer><h2 id=follow>Suivez-nous</h2></footer>");
        folder.Write("old/index.html", "<title>Redirecting…</title><meta http-equiv=Refresh content='0; url=/api-hours/'><h1 id=redirecting>Redirecting…</h1>");

        Assert.Equal(0, await folder.CompareAsync());
    }

    [Fact]
    public async Task Files_are_the_same_byte_for_byte()
    {
        folder.WriteOldPage(ComparisonFixture.Evening, "L'API Hour #9");
        folder.Write("old/images/a.png", "picture of old");
        folder.Write("old/slides/é b.pdf", "%PDF");
        folder.Write("old/setup.exe", "MZ");

        Assert.Equal(1, await folder.CompareAsync());
        folder.Tells("differs /images/a.png: 14 bytes are 7 other ones here; put the old file into the content folder as images/a.png, unless it was replaced");
        folder.Tells("missing /slides/é b.pdf: no file is here; put it into the content folder as slides/é b.pdf");
        folder.Tells("missing /setup.exe: no file is here; the site serves no files of this type: put it elsewhere, or let it be");
    }

    [Fact]
    public async Task Programs_read_what_differs()
    {
        folder.WriteOldPage("/seul.html", "Seul");

        await folder.CompareAsync("json");

        var difference = JsonNode.Parse(folder.Output)!["differences"]!.AsArray().Single()!;
        Assert.Equal(("missingPage", "missing", "/seul.html"), ((string?)difference["kind"], (string?)difference["level"], (string?)difference["address"]));
    }

    [Fact]
    public async Task What_cannot_be_compared_is_said()
    {
        Assert.Equal(2, await folder.CompareAsync(old: folder.Root + "/nowhere"));
        Assert.StartsWith($"There is no folder {folder.Root}/nowhere. ", folder.Errors, StringComparison.Ordinal);

        Assert.Equal(2, await folder.CompareAsync(old: folder.Root + "/new"));
        Assert.StartsWith($"There is no page in {folder.Root}/new. ", folder.Errors, StringComparison.Ordinal);

        Assert.Equal(2, await folder.CompareAsync(old: "http://127.0.0.1:1/"));
        Assert.StartsWith("http://127.0.0.1:1/ can't be compared: ", folder.Errors, StringComparison.Ordinal);
    }
}
