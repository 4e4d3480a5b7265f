using System.Text.Json.Nodes;
using ApiHour.Web.Commands;

namespace ApiHour.Web.Tests.Commands.Exporting;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Expected =
    [
        "index.html", "api-hours/index.html", "api-hours/été.html", "api-hours/été.ics", "api-hours/été.png", "api-hours/été/poster/index.html", "talks/e/code.html", "speakers/ada-lovelace.html", "plan.html", "slides/a b.txt",
        "atom.xml", "calendar.ics", "sitemap.xml", "robots.txt", "api/events.json", "api/events.schema.json", "search/index.html", "search.json", "search.js", "site.css", "hills.svg", "404.html", "next/index.html", ".nojekyll",
    ];

    private static readonly string[] Former = ["anciens/un-soir.html", "anciens/un-soir/index.html"];

    private readonly ExportFixture folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_that_the_site_answers_is_a_file_and_what_has_not_changed_is_not_written_again()
    {
        folder.WriteEvent("été").WriteTalk("2024-01-02-code").Write("Content/plan.md", "---\ntitle: Plan\n---\n\n[Les slides](/slides/a%20b.txt)\n").Write("Content/slides/a b.txt", "…");

        Assert.Equal(0, await folder.ExportAsync());
        Assert.All(Expected, file => Assert.True(folder.Has(file), file));
        Assert.Contains("<loc>https://meetup.example/plan.html</loc>", folder.Read("sitemap.xml"), StringComparison.Ordinal);

        Assert.Equal(0, await folder.ExportAsync());
        Assert.Contains(" 0 written, 0 removed", folder.Output, StringComparison.Ordinal);

        folder.WriteTalk("2024-01-02-code", "Bonsoir");
        await folder.ExportAsync();
        Assert.DoesNotContain(" 0 written", folder.Output, StringComparison.Ordinal);
        Assert.Contains("Bonsoir", folder.Read("talks/e/code.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_from_the_site_is_removed_and_what_no_export_wrote_stays()
    {
        await folder.WriteEvent("soir").WriteEvent("matin").ExportAsync();
        folder.Write("public/CNAME", "meetup.example").Write("public/plan.html", "à moi").Write("Content/plan.md", "---\ntitle: Plan\n---\n").Delete("Content/_posts/2024-01-01-soir.md");

        Assert.Equal(1, await folder.ExportAsync());

        Assert.False(folder.Has("api-hours/soir.html"));
        Assert.False(Directory.Exists(Path.Combine(folder.Target, "api-hours/soir")));
        Assert.True(folder.Has("api-hours/matin.html"));
        Assert.Equal(("meetup.example", "à moi"), (folder.Read("CNAME"), folder.Read("plan.html")));
        Assert.Contains("plan.html was there before", folder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_removed_before_it_was_gone_from_the_site_is_no_fault()
    {
        await folder.WriteEvent("soir").WriteEvent("matin").ExportAsync();
        folder.Delete("Content/_posts/2024-01-01-soir.md");
        Directory.Delete(Path.Combine(folder.Target, "api-hours/soir"), recursive: true);

        Assert.Equal(0, await folder.ExportAsync());

        Assert.False(folder.Has("api-hours/soir.html"));
        Assert.DoesNotContain("soir", folder.Read(".apihour-export"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public", "", "public isn't empty, and no export wrote it")]
    [InlineData("Content/public", "", "is in the content folder")]
    [InlineData("other", "meetup.example", "meetup.example is not the root of a host")]
    [InlineData("other", "https://example.org/meetup", "https://example.org/meetup is not the root of a host")]
    public async Task What_can_not_be_done_is_exit_code_2_and_says_why(string target, string url, string words)
    {
        folder.Write("public/précieux.txt", "…");

        Assert.Equal(2, await folder.ExportAsync(target, url));
        Assert.Contains(words, folder.Errors, StringComparison.Ordinal);
        Assert.Equal(["précieux.txt"], Directory.EnumerateFileSystemEntries(folder.Target).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_wrong_option_is_exit_code_2() => Assert.Equal(2, await SiteCommands.InvokeAsync(["export"]));

    [Fact]
    public async Task The_public_address_is_the_configured_one_or_the_one_of_the_option()
    {
        folder.Write("Content/_config.yml", "title: Rencontres\n");
        Assert.Equal(2, await folder.ExportAsync());
        Assert.Contains("--url https://meetup.example", folder.Errors, StringComparison.Ordinal);

        folder.Write("Content/_config.yml", "base_url: https://meetup.example\n").WriteEvent("soir", "[Accueil](https://meetup.example/)");
        Assert.Equal(0, await folder.ExportAsync(url: "https://essai.example"));
        var page = folder.Read("api-hours/soir.html");
        Assert.Contains("<link rel=\"canonical\" href=\"https://essai.example/api-hours/soir.html\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">Accueil</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_nothing_is_told_once_and_is_a_fault_unless_check_tells_it()
    {
        Assert.Equal(0, await folder.WriteEvent("soir", "[x](/nulle-part.html) [y](#rien)").ExportAsync());

        folder.Write("Content/_config.yml", "base_url: https://meetup.example\nnavigation: [{ title: Plan, url: /plan.html }, { title: Soir, url: /api-hours/soir.html#bas }]\n");
        Assert.Equal(1, await folder.ExportAsync());

        var told = Assert.Single(folder.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(": the page /api-hours/soir.html has no anchor #bas", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_address_leads_on_and_its_calendar_stands_there_too()
    {
        await folder.WriteEvent("soir", facts: "redirect_from: /anciens/un-soir.html").ExportAsync();

        Assert.All(Former, file =>
            Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/api-hours/soir.html\">", folder.Read(file), StringComparison.Ordinal));
        Assert.Equal(folder.Read("api-hours/soir.ics"), folder.Read("anciens/un-soir.ics"));
    }

    [Fact]
    public async Task What_a_query_asks_for_has_a_file_of_its_own_and_links_lead_there()
    {
        folder.WriteTalk("2023-01-01-avant", "[Tous](/talks/?year=2024&video=no#site-main)");
        foreach (var number in Enumerable.Range(1, 31))
        {
            folder.WriteTalk($"2024-01-{number:00}-code-{number}");
        }

        Assert.Equal(0, await folder.ExportAsync());

        Assert.Contains("href=\"/talks/year=2023/\"", folder.Read("talks/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/talks/page=2/\"", folder.Read("talks/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<form class=\"filter", folder.Read("talks/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/talks/year=2024-video=no/#site-main\"", folder.Read("talks/e/avant.html"), StringComparison.Ordinal);
        var second = folder.Read("talks/year=2024-page=2/index.html");
        Assert.Contains("<link rel=\"canonical\" href=\"https://meetup.example/talks/year=2024-page=2/\">", second, StringComparison.Ordinal);
        Assert.Contains("2024-01-01-code-1<", second, StringComparison.Ordinal);
        Assert.Contains("href=\"https://meetup.example/talks/atom.page=2.xml\"", folder.Read("talks/atom.xml"), StringComparison.Ordinal);
        Assert.True(folder.Has("talks/atom.page=2.xml"));
    }

    [Fact]
    public async Task The_index_of_the_search_has_each_word_once_without_accents()
    {
        await folder.WriteTalk("2024-01-02-code", "L’été, l’œuf, le C++ et l’Été.").ExportAsync();

        var talk = JsonNode.Parse(folder.Read("search.json"))!.AsArray().Single(entry => entry!["url"]!.GetValue<string>() == "/talks/e/code.html")!;

        Assert.Equal(("Ada Lovelace", "c++ et ete l le oeuf"), (talk["people"]!.GetValue<string>(), talk["words"]!.GetValue<string>()));
        Assert.Contains("data-index=\"/search.json\"", folder.Read("search/index.html"), StringComparison.Ordinal);
    }
}
