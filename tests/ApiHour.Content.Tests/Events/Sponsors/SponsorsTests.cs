using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events.Sponsors;

public sealed class SponsorsTests : IDisposable
{
    private const string Known = """
        mailjet: { name: Mailjet, url: "https://www.mailjet.com/", logo: m.svg, level: or, since: 2020-03-01, until: 2022, aliases: [Mail Jet SAS] }
        gandi: { name: Gandi, since: 2024 }
        """;

    private readonly ContentFixture content = new ContentFixture().Write("images/sponsors/m.svg", "<svg/>").Write("images/old.svg", "<svg/>");

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_file_corrects_a_sponsor_whatever_the_posts_say()
    {
        content.Write("_data/sponsors.yml", Known).WriteEvent("2021-01-01-x", "## Sponsors\n\n[![le logo](/images/old.svg)](http://mailjet.com/fr)");

        content.Load();

        var sponsor = Sponsors()[1];
        Assert.Equal(("/sponsors/mailjet.html", "Mailjet", "https://www.mailjet.com/", "/images/sponsors/m.svg"), (sponsor.Address, sponsor.Name, sponsor.Url, sponsor.Logo));
        Assert.Equal(("or", new DateOnly(2020, 3, 1), new DateOnly(2022, 12, 31)), (sponsor.Level, sponsor.Since, sponsor.Until));
        Assert.Equal("/api-hours/x.html", Assert.Single(sponsor.Events).Address);
        Assert.Equal(new DateOnly(2024, 1, 1), Sponsors()[0].Since);
    }

    [Theory]
    [InlineData("[MAILJET](http://elsewhere.example)")]
    [InlineData("[Mail Jet SAS](http://elsewhere.example)")]
    [InlineData("[leur site](http://mailjet.com/blog)")]
    public void A_key_a_name_an_alias_or_the_host_says_who_is_meant(string link)
    {
        content.Write("_data/sponsors.yml", Known).WriteEvent("2021-01-01-x", "## Sponsors\n\n" + link);

        content.Load();

        Assert.Equal(["Gandi", "Mailjet"], Sponsors().Select(s => s.Name));
        Assert.Single(Sponsors()[1].Events);
    }

    [Theory]
    [InlineData("## Avec le soutien de\n\n[Docker](https://docker.example)")]
    [InlineData("## Nos mécènes\n\n[Docker](https://docker.example)")]
    [InlineData("Bonjour.\n\n[Docker](https://docker.example) s'associe à nous pour cet événement.")]
    public void Other_words_say_who_supports_an_evening_too(string body)
    {
        content.WriteEvent("2021-01-01-x", body).Load();

        Assert.Equal("Docker", Assert.Single(Sponsors()).Name);
    }

    [Fact]
    public void The_address_of_another_spelling_leads_to_the_sponsor()
    {
        content.Write("_data/sponsors.yml", Known);

        content.Load();

        using var catalog = content.Open();
        Assert.Equal("/sponsors/mailjet.html", Assert.Single(catalog.Redirects).To);
    }

    [Fact]
    public void An_entry_without_a_name_has_the_one_it_is_known_by()
    {
        content.Write("_data/sponsors.yml", "acme: { url: \"https://acme.example\", level: or }\nother: { level: or }").WriteEvent("2021-01-01-x", "## Sponsors\n\n[Acme & Fils](http://acme.example)");

        content.Load();

        Assert.Equal([("/sponsors/acme-fils.html", "Acme & Fils", "or"), ("/sponsors/other.html", "other", "or")], Sponsors().Select(s => (s.Address, s.Name, s.Level!)));
    }

    [Fact]
    public void An_event_names_its_sponsors_in_its_front_matter_instead_of_its_section()
    {
        content.Write("_data/sponsors.yml", Known).WriteEvent("2021-01-01-w", "## Sponsors\n\n[Autre](http://autre.example)")
            .Write("_posts/2021-01-02-x.md", "---\ncategory: api-hours\ntitle: x\nevent:\n  start: 2021-02-01T19:00\n  sponsors: [mailjet, Gandi, autre]\n---\n\n## Sponsors\n\n[Jamais](http://jamais.example)\n")
            .Write("_posts/2021-01-03-y.md", "---\ncategory: api-hours\ntitle: x\nevent:\n  start: 2021-02-01T19:00\n  sponsors: []\n---\n\n## Sponsors\n\n[Jamais](http://jamais.example)\n");

        Assert.Empty(content.Load().Problems);

        Assert.Equal(["Autre", "Gandi", "Mailjet"], Sponsors().Select(s => s.Name));
        Assert.All(Sponsors(), s => Assert.Single(s.Events, e => e.Slug == "x"));
        Assert.All(Sponsors(), s => Assert.DoesNotContain(s.Events, e => e.Slug == "y"));
    }

    [Theory]
    [InlineData("[gandi, malijet]", 6, 21, "`malijet` names no sponsor")]
    [InlineData("\n    - { name: gandi }", 7, 7, "this is not a sponsor's name")]
    [InlineData("{ name: gandi }", 6, 13, "this is not a sponsor's name")]
    public void An_event_s_sponsor_that_nobody_knows_is_told_with_those_that_are(string value, int line, int column, string message)
    {
        content.Write("_data/sponsors.yml", Known).Write("_posts/2021-01-02-x.md", $"---\ncategory: api-hours\ntitle: x\nevent:\n  start: 2021-02-01T19:00\n  sponsors: {value}\n---\n");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.BadValue, line, column, message), (problem.Code, problem.Line, problem.Column, problem.Message));
        Assert.Contains("mailjet, gandi", problem.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:\n  since: demain", 2, "`since` of `a` cannot be understood and is left out")]
    [InlineData("a:\n  since: 2024-02-30", 2, "`since` of `a` cannot be understood and is left out")]
    [InlineData("a:\n  since: 2024\n  until: 2023", 3, "`until` of `a` cannot be understood and is left out")]
    [InlineData("a:\n  name: [a]", 2, "`name` of `a` cannot be understood and is left out")]
    [InlineData("a:\n  levl: or", 2, "`levl` is not a key of _data/sponsors.yml")]
    [InlineData("a: {}\nb: { aliases: [A] }", 2, "the name of `b` is that of `a` already")]
    public void A_fault_of_sponsors_yml_is_told_at_its_line(string yaml, int line, string message)
    {
        content.Write("_data/sponsors.yml", yaml);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("_data/sponsors.yml", line, message.Contains("not a key", StringComparison.Ordinal) ? ProblemCode.UnknownKey : ProblemCode.BadValue, message), (problem.Path, problem.Line, problem.Code, problem.Message));
    }

    [Fact]
    public void A_missing_logo_is_told()
    {
        content.Write("_data/sponsors.yml", "a: { logo: nowhere.svg }");

        Assert.Equal(("_data/sponsors.yml", ProblemCode.MissingImage), content.Load().Problems.Select(p => (p.Path, p.Code)).Single());
    }

    [Theory]
    [InlineData("Cet évènement est hébergé par [Mailjet](https://mailjet.example/).")]
    [InlineData("La soirée est hébergée par [Mailjet](https://mailjet.example/), [11 rue Neuve](https://www.openstreetmap.org/#map=1/1/1).")]
    [InlineData("[![Mailjet](/images/sponsors/m.svg)](https://mailjet.example/)")]
    [InlineData("Cet évènement est hébergé par [Mailjet](https://mailjet.example/).\n\n[![](/images/sponsors/m.svg)](https://mailjet.example/)")]
    public void Without_a_section_the_host_and_a_logo_are_sponsors(string end)
    {
        content.WriteEvent("2021-01-01-x", "## Programme\n\n### Ada Un • Les types\n\nOui.\n\n" + end + "\n\n[![](/images/old.svg)](https://elsewhere.example/)");

        content.Load();

        Assert.Equal("Mailjet", Assert.Single(Sponsors()).Name);
    }

    [Theory]
    [InlineData("https://github.com/")]
    [InlineData("https://www.helloasso.com/associations/")]
    public void Accounts_of_one_site_are_several_sponsors(string host)
    {
        content.Write("_data/sponsors.yml", $"alpha: {{ name: Alpha, url: \"{host}alpha\" }}").WriteEvent("2021-01-01-x", $"## Sponsors\n\n[Beta]({host}beta) [leur site]({host}alpha/site)");

        content.Load();

        Assert.Equal(["Alpha", "Beta"], Sponsors().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_without_a_latin_letter_are_no_fault()
    {
        content.WriteEvent("2021-01-01-x", "## Sponsors\n\n[株](http://a.example) [式](http://b.example) [](http://c.example)");

        content.Load();

        Assert.Equal(["c.example", "式", "株"], Sponsors().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_alias_without_a_latin_letter_has_an_address_too()
    {
        content.Write("_data/sponsors.yml", "gandi: { name: Gandi, aliases: [株, Gandi SAS] }");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(["/sponsors/gandi-sas", "/sponsors/株"], catalog.Redirects.Select(redirect => redirect.Key).AsEnumerable().Order(StringComparer.Ordinal));
    }

    private List<Sponsor> Sponsors()
    {
        using var catalog = content.Open();
        return [.. catalog.Sponsors.Include(s => s.Events).OrderBy(s => s.Name)];
    }
}
