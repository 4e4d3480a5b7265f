namespace ApiHour.Content.Tests.Checking;

public sealed class LinkTests
{
    [Fact]
    public void Each_dead_link_is_told_at_its_own_place()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", "[a](/no.html) [b](/no.html)\n\n[c](/API-HOURS/x#haut)\n\n![](/no.png) [d](/api-hours/x) [e](/talks) [f](https://example.org/no)");

        var problems = content.Load().Problems;

        Assert.Equal(
            [(6, 5, ProblemCode.DeadLink), (6, 19, ProblemCode.DeadLink), (8, 5, ProblemCode.DeadFragment), (10, 5, ProblemCode.MissingImage)],
            problems.Select(p => (p.Line, p.Column, p.Code)));
    }

    [Fact]
    public void Of_two_pages_of_nearly_one_address_each_has_its_own_anchors()
    {
        using var content = new ContentFixture()
            .Write("association.md", "---\ntitle: a\n---\n## Un\n\n[a](/association.html#un) [b](/association/#deux) [c](/association/#un)\n")
            .Write("association/index.md", "---\ntitle: b\n---\n## Deux\n");

        Assert.Equal("the page /association/ has no anchor #un", Assert.Single(content.Load().Problems).Message);
    }

    [Fact]
    public void Of_two_links_that_differ_by_letter_case_each_is_told_at_its_own_place()
    {
        using var content = new ContentFixture().Write("a.md", "---\ntitle: a\n---\n[x](/No.html)\n\n[y](/no.html)\n");

        Assert.Equal([("there is no page /No.html", 4), ("there is no page /no.html", 6)], content.Load().Problems.Select(p => (p.Message, p.Line)));
    }

    [Fact]
    public void A_picture_whose_letter_case_differs_is_named()
    {
        using var content = new ContentFixture().Write("images/Volcans.svg", "<svg/>").Write("a.md", "---\ntitle: a\n---\n![x](/images/volcans.svg)\n");

        Assert.Equal("write `/images/Volcans.svg`: letter case counts", Assert.Single(content.Load().Problems).Fix);
    }

    [Fact]
    public void A_former_address_leads_on()
    {
        using var content = new ContentFixture().Write("a.md", "---\ntitle: a\nredirect_from: [/old/, /older.html]\n---\n[x](/older.html)\n");

        Assert.Empty(content.Load().Problems);

        using var catalog = content.Open();
        Assert.Equal(["/old", "/older"], catalog.Redirects.Select(r => r.Key).Order());
    }

    [Fact]
    public void Calendars_and_feeds_are_there_for_the_pages_that_have_them()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", "[a](/calendar.ics) [b](/api-hours/calendar.ics) [c](/api-hours/e.ics) [d](/speakers/ada.ics) [e](/atom.xml?page=2) [f](/api-hours/atom.xml) [g](/talks/atom.xml) [h](/calendar/) [x](/e.ics) [y](/speakers/atom.xml)")
            .Write("_posts/2024-01-02-t.md", "---\ncategories: [talks, e]\ntitle: t\nauthor: Ada\n---\n");

        Assert.Equal(["there is no page /e.ics", "there is no page /speakers/atom.xml"], content.Load().Problems.Select(p => p.Message));
    }

    [Fact]
    public void Slides_that_are_not_there_are_told()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", "x")
            .Write("_posts/2024-01-02-t.md", "---\ncategories: [talks, e]\ntitle: t\nslides_url: /slides.pdf\n---\n");

        Assert.Equal((4, ProblemCode.DeadLink), content.Load().Problems.Select(p => (p.Line, p.Code)).Single());
    }

    [Fact]
    public void A_file_of_a_kind_that_the_site_does_not_serve_is_told()
    {
        using var content = new ContentFixture().Write("images/photo.heic", "x").Write("slides.key", "x").Write("plan.PDF", "x")
            .Write("a.md", "---\ntitle: a\n---\n![x](/images/photo.heic)\n\n[y](/slides.key) [z](/plan.PDF)\n");

        Assert.Equal(
            [(4, ProblemCode.MissingImage, "the site does not serve pictures like /images/photo.heic"), (6, ProblemCode.DeadLink, "the site does not serve files like /slides.key")],
            content.Load().Problems.Select(p => (p.Line, p.Code, p.Message)));
    }
}
