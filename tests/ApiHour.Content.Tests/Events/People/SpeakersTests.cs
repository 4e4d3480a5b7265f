namespace ApiHour.Content.Tests.Events.People;

public sealed class SpeakersTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("Иван Петров", "/speakers/иван-петров.html")]
    [InlineData("Jørgen Strauß", "/speakers/jorgen-strauss.html")]
    public void A_name_of_any_letters_has_a_page(string name, string address)
    {
        content.WriteTalk(1, name);
        content.Load();

        Assert.Equal((name, address), content.Speakers().Select(s => (s.Name, s.Address)).Single());
    }

    [Theory]
    [InlineData("[Ada Un, Bob Deux]")]
    [InlineData("Ada Un / Bob Deux")]
    public void Several_speakers_are_a_list_or_stand_on_one_line(string authors)
    {
        content.WriteTalk(1, authors);

        Assert.DoesNotContain(content.Load().Problems, p => p.Code == ProblemCode.BadValue);
        Assert.Equal(["Ada Un", "Bob Deux"], content.Speakers().Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Jean Dupont / Zenika", 1)]
    [InlineData("Jean Dupont / Zoé Durand", 2)]
    public void Behind_a_slash_one_word_is_a_firm(string author, int speakers)
    {
        content.WriteTalk(1, author);
        content.Load();

        Assert.Equal(speakers, content.Speakers().Count);
    }

    [Fact]
    public void A_family_name_of_two_speakers_tells_nobody_apart()
    {
        content.Write("images/speaker-images/paul_martin.svg", "<svg/>");
        content.WriteTalk(1, "Jean Martin & Paul Martin", "author_image: paul_martin.svg");
        content.Load();

        Assert.Equal("Paul Martin", Assert.Single(content.Speakers(), s => s.Image is not null).Name);
    }

    [Fact]
    public void Of_two_speakers_the_picture_and_the_page_are_of_whom_they_name()
    {
        content.Write("images/speaker-images/ada_lovelace.svg", "<svg/>");
        content.WriteTalk(1, "Ada Lovelace & Bob Raynaud", "author_image: ada_lovelace.svg\nauthor_url: https://raynaud.example/");
        content.Load();

        Assert.Equal(
            [("Ada Lovelace", null, "/images/speaker-images/ada_lovelace.svg"), ("Bob Raynaud", "https://raynaud.example/", null)],
            content.Speakers().OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => (s.Name, s.Url, s.Image)));
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
}
