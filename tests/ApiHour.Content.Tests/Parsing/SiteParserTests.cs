namespace ApiHour.Content.Tests.Parsing;

public sealed class SiteParserTests
{
    [Fact]
    public void A_configuration_that_cannot_be_understood_is_told_with_its_place()
    {
        using var content = new ContentFixture().Write("_config.yml", "lang: klingonais\ntimezone: Mars/Olympus\nbase_url: nulle part\nprivate_links: oui\n");

        Assert.Equal([(1, 7, ProblemCode.BadValue), (2, 11, ProblemCode.BadValue), (3, 11, ProblemCode.BadValue), (4, 16, ProblemCode.BadValue)], content.Load().Problems.Select(p => (p.Line, p.Column, p.Code)));
    }

    [Theory]
    [InlineData("en", "en", 0)]
    [InlineData("fr-CA", "fr-CA", 0)]
    [InlineData("de", "fr", 1)]
    public void The_site_speaks_French_or_English(string written, string spoken, int problems)
    {
        using var content = new ContentFixture().Write("_config.yml", $"lang: {written}\n");

        Assert.Equal(problems, content.Load().Problems.Count);

        using var catalog = content.Open();
        Assert.Equal(spoken, catalog.Sites.Single().Language);
    }

    [Fact]
    public void A_link_of_the_configuration_that_could_run_script_is_told_and_left_out()
    {
        using var content = new ContentFixture().Write(
            "_config.yml",
            "announcement: { href: \"javascript:alert(1)\", message: Ici }\nnavigation:\n  - { title: a, url: \"javascript:alert(1)\" }\n  - { title: b, url: \"webcal://example.org/calendar.ics\" }\nsocial:\n  - { title: c, url: \"data:text/html,x\" }\n");

        Assert.Equal([(1, 23, ProblemCode.BadValue), (3, 22, ProblemCode.BadValue), (6, 22, ProblemCode.BadValue)], content.Load().Problems.Select(p => (p.Line, p.Column, p.Code)));

        using var catalog = content.Open();
        var site = catalog.Sites.Single();
        Assert.Equal(("Ici", "", "b", 0), (site.Announcement!.Title, site.Announcement.Url, Assert.Single(site.Navigation).Title, site.Social.Count));
    }

    [Fact]
    public void A_link_of_the_configuration_that_leads_nowhere_is_told()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour")
            .Write("_config.yml", "navigation:\n  - { title: Blog, url: /blgo/ }\n  - { title: Soirées, url: /api-hours/ }\nsocial:\n  - { title: Là, href: https://there.example/ }\nannouncement: { message: x, href: /api-hours/god.html }\n");

        Assert.Equal([(2, ProblemCode.DeadLink), (6, ProblemCode.DeadLink)], content.Load().Problems.Select(p => (p.Line, p.Code)));
    }
}
