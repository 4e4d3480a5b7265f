using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Rendering;

public sealed class BodyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>a")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("<a href=\"data:text/html,x\">x</a>")]
    [InlineData("<svg onload=alert(1)></svg>")]
    [InlineData("<p style=\"background:url(https://evil.example/x)\">x</p>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>")]
    [InlineData("<form action=\"https://evil.example\"><input name=a></form>")]
    [InlineData("<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>")]
    [InlineData("<object data=\"x\"></object><embed src=x>")]
    [InlineData("<meta http-equiv=refresh content=0><base href=//evil.example>")]
    public void Nothing_that_runs_gets_through(string body)
    {
        var html = Render(body).Body;

        Assert.DoesNotMatch("(?i)<(script|svg|iframe|form|input|object|embed|style|meta|base|math)|\\son\\w+=|javascript:|data:|evil", html);
    }

    [Theory]
    [InlineData("Une List<String> et un Option<T> triés", "Une List et un Option triés")]
    [InlineData("<button>Cliquez *ici*</button> ou <font color=\"red\">là</font>", "Cliquez ici ou là")]
    [InlineData("<video controls><source src=\"/a.mp4\">Votre navigateur ne lit pas les vidéos.</video>", "Votre navigateur ne lit pas les vidéos.")]
    [InlineData("un<script>alert(1)</script><style>p{}</style><textarea>a</textarea><template><p>b</p></template> deux", "un deux")]
    public void An_element_that_is_left_out_leaves_its_words(string markdown, string text)
    {
        Assert.Equal(text, new HtmlParser().ParseDocument(Render(markdown).Body).Body!.TextContent.Trim());
    }

    [Theory]
    [InlineData("<i class=\"fa\"/> un *deux*", "<p><i class=\"fa\"></i> un <em>deux</em></p>")]
    [InlineData("<a name=\"haut\"/>un", "<p><a id=\"haut\"></a>un</p>")]
    [InlineData("<div class='a > b' />\n\nun", "<div class=\"a &gt; b\"></div>\n<p>un</p>")]
    [InlineData("- <b/> un", "<ul>\n<li><b></b> un</li>\n</ul>")]
    [InlineData("un<br/>deux", "<p>un<br>deux</p>")]
    [InlineData("<a href=http://example.org/>un</a>", "<p><a href=\"/\">un</a></p>")]
    [InlineData("`<i/>` un", "<p><code>&lt;i/&gt;</code> un</p>")]
    public void An_element_that_closes_itself_ends_there(string body, string html) => Assert.Equal(html, Render(body).Body);

    [Theory]
    [InlineData("Le <?php echo 1; ?> de *x*", "Le <?php echo 1; ?> de x")]
    [InlineData("<!DOCTYPE html>\n\nx", "<!DOCTYPE html>\nx")]
    [InlineData("<div><pre>a\n\n\n b\n</pre>\n\n</div>", "a\n\n\n b")]
    [InlineData("<table><tr><td><pre>a\n\nb</pre></td></tr></table>", "a\n\nb")]
    [InlineData("<code>List&lt;T&gt; --x</code>", "List<T> --x")]
    public void Code_is_shown_as_it_is_written(string markdown, string text)
    {
        Assert.Equal(text, new HtmlParser().ParseDocument(Render(markdown).Body).Body!.TextContent.TrimEnd());
    }

    [Theory]
    [InlineData("<div><h2>Sponsors</h2>Merci</div>", "Sponsors Merci")]
    [InlineData("<dl><dt>Date</dt><dd>12 mars</dd></dl>", "Date 12 mars")]
    [InlineData("un<br>deux *trois*quatre", "un deux troisquatre")]
    public void A_text_has_a_blank_where_a_line_breaks(string markdown, string text)
    {
        using var content = new ContentFixture().Write("a.md", "---\ntitle: A\n---\n" + markdown);
        content.Load();

        using var catalog = content.Open();
        Assert.Equal(text, Assert.Single(catalog.Set<SearchEntry>(), entry => entry.Title == "A").Text);
    }

    [Fact]
    public void A_frame_that_closes_itself_leaves_the_page_behind_it()
    {
        var html = Render("<iframe src=\"https://www.youtube.com/embed/UKG8EaHwY5E\" />\n\nSuite").Body;

        Assert.Contains("class=\"embed", html, StringComparison.Ordinal);
        Assert.EndsWith("<p>Suite</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\n{0}```\n\n", "<li>un</li>\n")]
    [InlineData("{0}\n", "<img src=\"/a.png\">\n")]
    public void Html_that_is_code_or_inline_does_not_keep_the_rest_from_being_read(string around, string line)
    {
        var html = Render(string.Format(CultureInfo.InvariantCulture, around, string.Concat(Enumerable.Repeat(line, 60))) + "<iframe src=\"https://mobilizon.fr/events/1\"></iframe>\ndu **texte**").Body;

        Assert.Contains("<strong>texte</strong>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_ticks_around_words_open_no_code()
    {
        Assert.EndsWith("<p>un <strong>deux</strong></p>", Render("```git push``` pousse\n\n<div>a</div>\nun **deux**").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_file_has_accents_apart_from_their_letters_both_spellings_of_an_anchor_lead_to_the_heading()
    {
        var heading = new HtmlParser().ParseDocument(Render("## L'été\n".Normalize(NormalizationForm.FormD)).Body).QuerySelector("h2")!;

        Assert.Equal(("lété", "lété".Normalize(NormalizationForm.FormD), "L’été"), (heading.Id, heading.FirstElementChild?.Id, heading.TextContent));
    }

    [Fact]
    public void A_link_to_an_anchor_is_written_as_the_anchor_is()
    {
        var html = Render("## Été\n\n[un](#été) [deux](#%C3%A9t%C3%A9) [trois](#a%20b%00)").Body;

        Assert.Equal(["#été", "#été", "#a%20b%00"], new HtmlParser().ParseDocument(html).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_picture_of_another_site_is_not_fetched()
    {
        var html = Render("[![plan](http://maps.example.org/map?m=red|1,2)](https://example.org/)").Body;

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("data-src=\"http://maps.example.org/map?m=red%7C1,2\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_addresses_stand_from_the_root_and_headings_start_at_two()
    {
        var post = Render("# Titre\n\n[x](http://www.example.org/a.html#b)");

        Assert.Contains("<h2 id=\"titre\">Titre</h2>", post.Body, StringComparison.Ordinal);
        Assert.Contains("href=\"/a.html#b\"", post.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_of_one_name_are_counted_past_the_ids_of_others()
    {
        Assert.Equal(["a", "a-1-1", "section", "a-1", "a-2", "section-1", "a-1-2"], Ids("## A\n\n## A-1-1\n\n## ?\n\n## A\n\n## [A](/x)\n\n## !\n\n## A 1"));
        Assert.Equal(["a", .. Enumerable.Range(1, 19_999).Select(count => $"a-{count}")], Ids(string.Concat(Enumerable.Repeat("## A\n\n", 20_000))));
    }

    [Fact]
    public void Code_and_tables_scroll_by_keyboard_and_nothing_else_changes_the_order_of_the_page()
    {
        var html = Render("<p tabindex=\"5\">a</p>\n\n```\nb\n```\n\n|c|\n|-|\n|d|").Body;

        Assert.Contains("<p>a</p>", html, StringComparison.Ordinal);
        Assert.Contains("<pre tabindex=\"0\">", html, StringComparison.Ordinal);
        Assert.Contains("<table tabindex=\"0\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## a\n\n#### b\n\n#### c\n\n##### d\n\n### e", "H2 a, H3 b, H3 c, H4 d, H3 e")]
    [InlineData("### a\n\n### b\n\n## c", "H2 a, H2 b, H2 c")]
    [InlineData("## a\n\n### b\n\n## c\n\n#### d", "H2 a, H3 b, H2 c, H3 d")]
    public void Headings_skip_no_level_and_keep_their_anchors(string markdown, string outline)
    {
        var body = new HtmlParser().ParseDocument(Render(markdown).Body);

        Assert.Equal(outline, string.Join(", ", body.QuerySelectorAll("h2, h3, h4, h5").Select(heading => $"{heading.TagName} {heading.Id}")));
    }

    private static IEnumerable<string?> Ids(string body) =>
        new HtmlParser().ParseDocument(Render(body).Body).QuerySelectorAll("h2").Select(heading => heading.Id);

    private static EventPost Render(string body) => RenderedPost.Of(body, "base_url: http://example.org\n");
}
