using System.Xml.Linq;

namespace ApiHour.Web.Tests.Controllers;

public sealed class SearchTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/search?q=bonjour&kind=no&year=no&page=no")]
    [InlineData("/search?q=bonjour&kind=&year=&page=99999999999")]
    [InlineData("/search?q=bonjour&kind=99&page=-1")]
    [InlineData("/search?q=bonjour&q=x&page=7")]
    [InlineData("/search?q=%ED%A0%80+bonjour")]
    public async Task A_filter_that_cannot_be_read_counts_as_none(string address)
    {
        site.WriteEvent("2024-01-01-e");

        Assert.Single((await site.OpenAsync(address)).QuerySelectorAll(".results > li"));
    }

    [Fact]
    public async Task Without_words_there_is_the_form_with_help()
    {
        var page = await site.OpenAsync("/search");

        Assert.Null(page.QuerySelector("main [role=status]"));
        Assert.Contains("accents", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task A_result_shows_what_it_is_with_the_words_marked_and_nothing_as_markup()
    {
        site.WriteEvent("2024-01-01-e").WriteTalk("2024-01-02-t", "author: Zoé <b>&amp; Bob").Write(
            "a.md", "---\ntitle: Les &lt;b&gt; été & <i>hiver</i>\n---\n\nUne balise `<script>` en Été & <b>hiver</b> \uE001x\uE002\n");

        var page = await site.OpenAsync("/search?q=ETE");

        Assert.Equal("1 résultat pour «\u00A0ETE\u00A0».", page.QuerySelector("main [role=status]")?.TextContent.Trim());
        Assert.Equal(["été", "Été"], page.QuerySelectorAll("main mark").Select(mark => mark.TextContent));
        Assert.Equal("Page", page.QuerySelector(".results .meta")?.TextContent.Trim());
        Assert.Contains("Une balise <script> en Été & hiver", page.QuerySelector(".results p:last-child")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".results script, .results b, .results i"));
    }

    [Fact]
    public async Task A_talk_shows_its_speakers_and_the_filter_its_counts()
    {
        site.WriteEvent("2023-01-01-e", "flickr_set_id:", body: "Zoé").WriteTalk("2024-01-02-t", "author: Zoé");

        var page = await site.OpenAsync("/search?q=zoe&kind=talk");

        Assert.Equal("/talks/e/t.html", page.QuerySelectorAll(".results a").Single().GetAttribute("href"));
        Assert.Contains("Annoncé le 2 janvier 2024", page.QuerySelector(".results .meta")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Zoé", page.QuerySelector(".results .meta mark")?.TextContent);
        Assert.Equal(["Tous", "Rendez-vous (1)", "Talks (1)", "Speakers (1)"], page.QuerySelectorAll("#search-kind option").Select(option => option.TextContent));
        Assert.Equal("talk", page.QuerySelector("#search-kind option[selected]")?.GetAttribute("value"));
        Assert.Equal(["Toutes", "2024 (1)"], page.QuerySelectorAll("#search-year option").Select(option => option.TextContent));
        Assert.Equal("/search?q=zoe", page.QuerySelector("main > p > a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Results_come_in_parts_of_twenty_that_lead_to_each_other()
    {
        for (var number = 1; number <= 41; number++)
        {
            site.WriteEvent($"2024-01-01-e{number}");
        }

        var page = await site.OpenAsync("/search?q=bonjour&kind=event&page=2");

        Assert.Equal(20, page.QuerySelectorAll(".results > li").Length);
        Assert.Equal("21", page.QuerySelector(".results")?.GetAttribute("start"));
        Assert.StartsWith("Recherche\u202F: bonjour (page 2 sur 3)", page.Title, StringComparison.Ordinal);
        Assert.Equal("/search?q=bonjour&kind=event", page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/search?q=bonjour&kind=event&page=3", page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Single((await site.OpenAsync("/search?q=bonjour&page=99")).QuerySelectorAll(".results > li"));
    }

    [Fact]
    public async Task A_misspelt_word_leads_to_a_better_search()
    {
        site.WriteEvent("2024-01-01-e");

        var page = await site.OpenAsync("/search?q=bonjuor");

        Assert.Equal("Vouliez-vous dire «\u00A0bonjour\u00A0»\u202F?", page.QuerySelector("main [role=status] + p")?.TextContent);
        Assert.NotNull(page.QuerySelector("main p a[href='/search?q=bonjour']"));
    }

    [Theory]
    [InlineData("phptour", "php tour")]
    [InlineData("Qualitélogicielle", "qualité logicielle")]
    [InlineData("tourphp", null)]
    public async Task Words_written_together_lead_to_a_search_for_both(string written, string? better)
    {
        site.WriteEvent("2024-01-01-e", body: "Retour du PHP Tour, et de la qualité logicielle.");

        Assert.Equal(better, (await site.OpenAsync("/search?q=" + Uri.EscapeDataString(written))).QuerySelector("main p a[href^='/search?q=']")?.TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=x")]
    [InlineData("/nulle-part.html")]
    public async Task Every_page_has_a_field_to_search_with(string address)
    {
        using var answer = await site.GetAsync(address);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.NotNull(page.QuerySelector("header [role=search] form[action='/search'] input[name=q]"));
        Assert.All(page.QuerySelectorAll("input, select"), field => Assert.Single(page.QuerySelectorAll($"label[for={field.Id}]")));
        Assert.Equal("/opensearch.xml", page.QuerySelector("link[rel=search]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Browsers_are_told_how_to_search()
    {
        site.Write("_config.yml", "title: Les soirées du lundi soir\nbase_url: http://example.org\n");

        using var answer = await site.GetAsync("/opensearch.xml");
        var description = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal("application/opensearchdescription+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("http://example.org/search?q={searchTerms}", (string?)description.Element(description.Name.Namespace + "Url")?.Attribute("template"));
        Assert.Equal("Les soirées du l", (string?)description.Element(description.Name.Namespace + "ShortName"));
    }

    [Fact]
    public async Task A_name_that_is_cut_is_not_cut_within_a_sign()
    {
        site.Write("_config.yml", "title: Quinze lettres1🎉 fin\n");

        using var answer = await site.GetAsync("/opensearch.xml");
        var description = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal("Quinze lettres1", (string?)description.Element(description.Name.Namespace + "ShortName"));
    }
}
