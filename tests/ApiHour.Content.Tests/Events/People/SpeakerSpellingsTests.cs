using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Events.People;

public sealed class SpeakerSpellingsTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("Adama Nana", "Adana Nana")]
    [InlineData("Vincent Vermersch", "Vincent Vermesch")]
    [InlineData("Claude Dioudonnat", "Claude Dioudonnnat")]
    [InlineData("Pascal Lafourcade", "Pascal Lafuorcade")]
    [InlineData("Guenaëlle De Julis", "Guenaelle DeJulis")]
    public void A_name_that_is_misspelled_is_the_same_person_and_told(string name, string misspelled)
    {
        content.WriteTalk(1, name);
        content.WriteTalk(2, name);
        content.WriteTalk(3, misspelled, "author_url: https://example.org/");

        var problem = Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.NearNames);

        Assert.Equal(("_posts/2024-02-03-3.md", 4, ProblemSeverity.Warning), (problem.Path, problem.Line, problem.Severity));
        Assert.Equal($"`{misspelled}` is taken for `{name}`", problem.Message);
        Assert.Contains("_data/people.yml", problem.Fix, StringComparison.Ordinal);
        var speaker = Assert.Single(content.Speakers());
        Assert.Equal((name, "https://example.org/"), (speaker.Name, speaker.Url));
        Assert.Equal([name, name, misspelled], speaker.Talks.OrderBy(t => t.TalkAddress).Select(t => t.BilledAs));
    }

    [Theory]
    [InlineData("Julie Martinet", "Julien Martinet")]
    [InlineData("Pascal Dubourg", "Pascale Dubourg")]
    [InlineData("Marie Dubourg", "Maria Dubourg")]
    [InlineData("Korbenissime", "Korbenissima")]
    [InlineData("Al Nana", "Al Mana")]
    [InlineData("Première Personne 1", "Première Personne 2")]
    [InlineData("Jérémy Bouny", "Jérémy Babin")]
    public void Names_that_differ_more_or_are_too_short_to_tell_are_two_people(string one, string other)
    {
        content.WriteTalk(1, one);
        content.WriteTalk(2, other);

        Assert.DoesNotContain(content.Load().Problems, p => p.Code == ProblemCode.NearNames);
        Assert.Equal(2, content.Speakers().Count);
    }

    [Fact]
    public void Of_two_spellings_used_as_often_the_newest_counts()
    {
        content.WriteTalk(1, "Adama Nana");
        content.WriteTalk(2, "Adana Nana");

        content.Load();

        Assert.Equal("Adana Nana", Assert.Single(content.Speakers()).Name);
    }

    [Theory]
    [InlineData("William Durand")]
    [InlineData("Couac")]
    [InlineData("William Duramd")]
    public void A_programme_links_a_speaker_by_any_spelling(string name)
    {
        content.Write("_data/people.yml", "William Durand: { aliases: [couac] }\n");
        content.WriteEvent("2024-06-01-x", $"## Programme\n\n### {name} • Les types");
        content.WriteTalk(1, "William Durand");
        content.WriteTalk(2, "William Duramd");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal([new ProgrammeSpeaker(name, "/speakers/william-durand.html")], Assert.Single(catalog.Set<ProgrammeItem>()).Speakers);
    }

    [Fact]
    public void The_address_of_another_spelling_leads_to_the_speaker()
    {
        content.Write("_data/people.yml", "William Durand: { aliases: [couac] }\n");
        content.WriteTalk(1, "Adama Nana");
        content.WriteTalk(2, "Adama Nana");
        content.WriteTalk(3, "Adana Nana & Couac");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(["/speakers/adama-nana.html", "/speakers/william-durand.html"], catalog.Speakers.Select(s => s.Address).Order());
        Assert.Equal("/speakers/adama-nana.html", catalog.Redirects.Single(r => r.Key == "/speakers/adana-nana").To);
        Assert.Equal("/speakers/william-durand.html", catalog.Redirects.Single(r => r.Key == "/speakers/couac").To);
    }
}
