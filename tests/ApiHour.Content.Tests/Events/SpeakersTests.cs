using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events;

public sealed class SpeakersTests : IDisposable
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
        Talk(1, name);
        Talk(2, name);
        Talk(3, misspelled, "author_url: https://example.org/");

        var problem = Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.NearNames);

        Assert.Equal(("_posts/2024-02-03-3.md", 4, ProblemSeverity.Warning), (problem.Path, problem.Line, problem.Severity));
        Assert.Equal($"`{misspelled}` is taken for `{name}`", problem.Message);
        Assert.Contains("_data/people.yml", problem.Fix, StringComparison.Ordinal);
        var speaker = Assert.Single(Speakers());
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
        Talk(1, one);
        Talk(2, other);

        Assert.DoesNotContain(content.Load().Problems, p => p.Code == ProblemCode.NearNames);
        Assert.Equal(2, Speakers().Count);
    }

    [Theory]
    [InlineData("Иван Петров", "/speakers/иван-петров.html")]
    [InlineData("Jørgen Strauß", "/speakers/jorgen-strauss.html")]
    public void A_name_of_any_letters_has_a_page(string name, string address)
    {
        Talk(1, name);
        content.Load();

        Assert.Equal((name, address), Speakers().Select(s => (s.Name, s.Address)).Single());
    }

    [Theory]
    [InlineData("[Ada Un, Bob Deux]")]
    [InlineData("Ada Un / Bob Deux")]
    public void Several_speakers_are_a_list_or_stand_on_one_line(string authors)
    {
        Talk(1, authors);

        Assert.DoesNotContain(content.Load().Problems, p => p.Code == ProblemCode.BadValue);
        Assert.Equal(["Ada Un", "Bob Deux"], Speakers().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Jean Dupont / Zenika", 1)]
    [InlineData("Jean Dupont / Zoé Durand", 2)]
    public void Behind_a_slash_one_word_is_a_firm(string author, int speakers)
    {
        Talk(1, author);
        content.Load();

        Assert.Equal(speakers, Speakers().Count);
    }

    [Fact]
    public void A_family_name_of_two_speakers_tells_nobody_apart()
    {
        content.Write("images/speaker-images/paul_martin.svg", "<svg/>");
        Talk(1, "Jean Martin & Paul Martin", "author_image: paul_martin.svg");
        content.Load();

        Assert.Equal("Paul Martin", Assert.Single(Speakers(), s => s.Image is not null).Name);
    }

    [Fact]
    public void Of_two_speakers_the_picture_and_the_page_are_of_whom_they_name()
    {
        content.Write("images/speaker-images/ada_lovelace.svg", "<svg/>");
        Talk(1, "Ada Lovelace & Bob Raynaud", "author_image: ada_lovelace.svg\nauthor_url: https://raynaud.example/");
        content.Load();

        Assert.Equal(
            [("Ada Lovelace", null, "/images/speaker-images/ada_lovelace.svg"), ("Bob Raynaud", "https://raynaud.example/", null)],
            Speakers().OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => (s.Name, s.Url, s.Image)));
    }

    [Fact]
    public void Of_two_spellings_used_as_often_the_newest_counts()
    {
        Talk(1, "Adama Nana");
        Talk(2, "Adana Nana");

        content.Load();

        Assert.Equal("Adana Nana", Assert.Single(Speakers()).Name);
    }

    [Fact]
    public void People_who_are_both_listed_are_never_taken_for_each_other()
    {
        content.Write("_data/people.yml", "Adama Nana:\nAdana Nana: {}\n");
        Talk(1, "Adama Nana");
        Talk(2, "Adana Nana");

        Assert.DoesNotContain(content.Load().Problems, p => p.Code is ProblemCode.NearNames or ProblemCode.BadValue);
        Assert.Equal(2, Speakers().Count);
    }

    [Fact]
    public void Who_is_listed_is_spelled_right()
    {
        content.Write("_data/people.yml", "Adama Nana:\n");
        Talk(1, "Adana Nana");
        Talk(2, "Adana Nana");
        Talk(3, "Adama Nana");

        Assert.Equal(2, content.Load().Problems.Count(p => p.Code == ProblemCode.NearNames));
        Assert.Equal("Adama Nana", Assert.Single(Speakers()).Name);
    }

    [Theory]
    [InlineData("William Durand")]
    [InlineData("Couac")]
    [InlineData("William Duramd")]
    public void A_programme_links_a_speaker_by_any_spelling(string name)
    {
        content.Write("_data/people.yml", "William Durand: { aliases: [couac] }\n");
        content.WriteEvent("2024-06-01-x", $"## Programme\n\n### {name} • Les types");
        Talk(1, "William Durand");
        Talk(2, "William Duramd");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal([new ProgrammeSpeaker(name, "/speakers/william-durand.html")], Assert.Single(catalog.Set<ProgrammeItem>()).Speakers);
    }

    [Fact]
    public void The_address_of_another_spelling_leads_to_the_speaker()
    {
        content.Write("_data/people.yml", "William Durand: { aliases: [couac] }\n");
        Talk(1, "Adama Nana");
        Talk(2, "Adama Nana");
        Talk(3, "Adana Nana & Couac");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal(["/speakers/adama-nana.html", "/speakers/william-durand.html"], catalog.Speakers.Select(s => s.Address).Order());
        Assert.Equal("/speakers/adama-nana.html", catalog.Redirects.Single(r => r.Key == "/speakers/adana-nana").To);
        Assert.Equal("/speakers/william-durand.html", catalog.Redirects.Single(r => r.Key == "/speakers/couac").To);
    }

    [Fact]
    public void Links_are_those_of_people_yml_then_those_of_the_talks_given_alone()
    {
        content.Write("_data/people.yml", "Ada Byron: { url: \"https://ada.example/\", links: [\"https://git.example/ada\"] }\n");
        Talk(1, "Ada Byron", "author_url: http://www.old.example/ada");
        Talk(2, "Ada Byron & Bob", "author_url: https://both.example/");
        Talk(3, "Ada Byron", "author_url: https://old.example/ada/");

        content.Load();

        var ada = Speakers().Single(s => s.Name == "Ada Byron");
        Assert.Equal("https://ada.example/", ada.Url);
        Assert.Equal(["https://ada.example/", "https://git.example/ada", "https://old.example/ada/"], ada.Links);
    }

    [Fact]
    public void The_picture_is_that_of_people_yml_else_the_newest_that_exists()
    {
        content.Write("images/speaker-images/a.png", "x").Write("images/speaker-images/b.png", "x").Write("images/c.png", "x");
        content.Write("_data/people.yml", "Bob: { image: /images/c.png }\n");
        Talk(1, "Ada", "author_image: a.png");
        Talk(2, "Ada", "author_image: b.png");
        Talk(3, "Ada", "author_image: missing.png");
        Talk(4, "Bob", "author_image: a.png");

        Assert.Equal("_posts/2024-02-03-3.md", Assert.Single(content.Load().Problems, p => p.Code == ProblemCode.MissingImage).Path);
        Assert.Equal(["/images/speaker-images/b.png", "/images/c.png"], Speakers().OrderBy(s => s.Name).Select(s => s.Image));
    }

    [Theory]
    [InlineData("Ada:\n  ulr: https://ada.example/", 2, "`ulr` is not a key of _data/people.yml")]
    [InlineData("Ada: https://ada.example/", 1, "the entry has no form that is known here")]
    [InlineData("[Ada, Bob]: {}", 1, "the entry has no form that is known here")]
    [InlineData("Ada:\n  url: [https://ada.example/]", 2, "`url` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\n  url: javascript:alert(1)", 2, "`url` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\n  url: twitter.com/ada", 2, "`url` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\n  aliases: {a: b}", 2, "`aliases` of `Ada` cannot be understood and is left out")]
    [InlineData("Ada:\nBob:\n  aliases:\n    - ada", 4, "`ada` is `Ada` already")]
    [InlineData("Ada:\nÀda:", 2, "`Àda` is `Ada` already")]
    public void A_fault_of_people_yml_is_told_at_its_line(string yaml, int line, string message)
    {
        content.Write("_data/people.yml", yaml);

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("_data/people.yml", line, message.Contains("not a key", StringComparison.Ordinal) ? ProblemCode.UnknownKey : ProblemCode.BadValue, message), (problem.Path, problem.Line, problem.Code, problem.Message));
    }

    [Fact]
    public void A_talk_was_given_on_its_evening()
    {
        content.Write("_posts/2024-01-20-evening.md", "---\ncategory: api-hours\ntitle: x\nevent:\n  start: 2024-02-15T19:00\n---\n");
        content.Write("_posts/2024-03-01-a.md", "---\ncategories: [talks, evening]\ntitle: x\nauthor: Ada\n---\n");
        content.Write("_posts/2024-03-02-b.md", "---\ncategories: [talks, nowhere]\ntitle: x\nauthor: Ada\n---\n");

        content.Load();

        using var catalog = content.Open();
        Assert.Equal([new DateOnly(2024, 2, 15), null], catalog.Talks.OrderBy(t => t.SourcePath).Select(t => t.GivenOn));
    }

    private void Talk(int day, string author, string facts = "") =>
        content.Write($"_posts/2024-02-0{day}-{day}.md", $"---\ncategories: [talks, evening]\ntitle: x\nauthor: {author}\n{facts}\n---\n");

    private List<Speaker> Speakers()
    {
        using var catalog = content.Open();
        return [.. catalog.Speakers.Include(s => s.Talks)];
    }
}
