namespace ApiHour.Content.Tests.Checking;

public sealed class AdviceTests : IDisposable
{
    private readonly ContentFixture content = new ContentFixture().WriteEvent("2024-01-01-e", "x");

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_talk_without_recording_and_slides_is_noted_long_after_its_event()
    {
        WriteTalk("2024-01-02-a", "author: Ada\nvideo:\nslides_url:");

        var report = content.Load();

        Assert.Empty(report.Problems);
        Assert.Equal([(ProblemCode.NoRecording, 5), (ProblemCode.NoSlides, 6)], report.Notes.Select(n => (n.Code, n.Line)));
    }

    [Fact]
    public void A_frame_in_the_text_is_a_recording_or_slides()
    {
        WriteTalk("2024-01-02-a", "author: Ada", "<iframe src=\"https://www.youtube.com/embed/UKG8EaHwY5E\"></iframe>\n\n<iframe src=\"https://speakerdeck.com/player/1\"></iframe>");

        Assert.Empty(content.Load().Notes);
    }

    [Fact]
    public void A_talk_that_is_still_to_come_lacks_nothing()
    {
        content.Write("_posts/2024-01-01-e.md", "---\ncategory: api-hours\ntitle: e\nevent: { start: 2190-01-01T19:00 }\n---\n");
        WriteTalk("2024-01-02-a", "author: Ada");

        Assert.Empty(content.Load().Notes);
    }

    [Theory]
    [InlineData("Ada Lovelace", "Lovelace Ada")]
    [InlineData("Ada Lovelace", "A. Lovelace")]
    public void Two_names_that_may_be_one_person_are_noted(string one, string other)
    {
        WriteTalk("2024-01-02-a", $"author: {one}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");
        WriteTalk("2024-01-03-b", $"author: {other}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");

        Assert.Equal((ProblemCode.SimilarSpeakers, 4), content.Load().Notes.Select(n => (n.Code, n.Line)).Single());
    }

    [Theory]
    [InlineData("Ada Lovelace", "Anne Lovelace")]
    [InlineData("Ada Lovelace", "Ada Byron")]
    public void Two_people_are_two(string one, string other)
    {
        WriteTalk("2024-01-02-a", $"author: {one}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");
        WriteTalk("2024-01-03-b", $"author: {other}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");

        Assert.Empty(content.Load().Notes);
    }

    private void WriteTalk(string name, string keys, string body = "") =>
        content.Write($"_posts/{name}.md", $"---\ncategories: [talks, e]\ntitle: t\n{keys}\n---\n{body}\n");
}
