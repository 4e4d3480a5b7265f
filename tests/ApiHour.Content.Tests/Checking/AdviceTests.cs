namespace ApiHour.Content.Tests.Checking;

public sealed class AdviceTests : IDisposable
{
    private readonly ContentFixture content = new ContentFixture().WriteEvent("2024-01-01-e", "x");

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_talk_without_recording_and_slides_is_noted_long_after_its_event()
    {
        WriteTalk("2024-01-02-a", "video:\nslides_url:");

        var report = content.Load();

        Assert.Empty(report.Problems);
        Assert.Equal([(ProblemCode.NoRecording, 4), (ProblemCode.NoSlides, 5)], report.Notes.Select(n => (n.Code, n.Line)));
    }

    [Theory]
    [InlineData("2026-10-02")]
    [InlineData("2026-10-01", ProblemCode.NoRecording, ProblemCode.NoSlides, ProblemCode.NoPhotos)]
    public void Sixty_days_are_left_to_cut_recordings_and_collect_slides_and_photos(string day, params string[] lacking)
    {
        content.Write("_config.yml", "flickr_id: 1").Write("_posts/2024-01-01-e.md", $"---\ncategory: api-hours\ntitle: e\nevent: {{ start: {day}T19:00 }}\n---\n");
        WriteTalk("2024-01-02-a", "");

        Assert.Equal(lacking, content.Load().Notes.Select(n => n.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_frame_in_the_text_is_a_recording_or_slides()
    {
        WriteTalk("2024-01-02-a", "", "<iframe src=\"https://www.youtube.com/embed/UKG8EaHwY5E\"></iframe>\n\n<iframe src=\"https://speakerdeck.com/player/1\"></iframe>");

        Assert.Empty(content.Load().Notes);
    }

    [Fact]
    public void A_talk_that_is_still_to_come_lacks_nothing()
    {
        content.Write("_posts/2024-01-01-e.md", "---\ncategory: api-hours\ntitle: e\nevent: { start: 2190-01-01T19:00 }\n---\n");
        WriteTalk("2024-01-02-a", "author: Ada");

        Assert.Empty(content.Load().Notes);
    }

    [Fact]
    public void A_speaker_without_a_picture_is_noted_once_in_the_newest_talk_above_the_end_of_its_front_matter()
    {
        WriteTalk("2024-01-02-a", "author: Ada\n" + Recorded);
        WriteTalk("2024-01-03-b", "author: Ada\n" + Recorded);

        var note = Assert.Single(content.Load().Notes);

        Assert.Equal(("_posts/2024-01-03-b.md", 7, ProblemCode.NoPortrait), (note.Path, note.Line, note.Code));
        Assert.EndsWith("write `author_image: file.jpg`", note.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_who_spoke_together_have_their_pictures_in_the_file_of_people()
    {
        content.Write("images/speaker-images/bob.svg", "<svg/>").Write("_data/people.yml", "Bob: { image: bob.svg }");
        WriteTalk("2024-01-02-a", "author: Ada & Bob\n" + Recorded);

        Assert.EndsWith("write in _data/people.yml `\"Ada\": { image: file.jpg }`", Assert.Single(content.Load().Notes).Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flickr_set_id:\nevent: { start: 2024-01-01T19:00 }", "", 4)]
    [InlineData("event: { start: 2024-01-01T19:00 }", "", 5)]
    [InlineData("flickr_set_id: 72157644967232843\nevent: { start: 2024-01-01T19:00 }", "", 0)]
    [InlineData("event: { start: 2024-01-01T19:00 }", "[Photos](https://www.flickr.com/photos/a/sets/1)", 0)]
    [InlineData("event: { start: 2024-01-01T19:00, status: cancelled }", "", 0)]
    [InlineData("event: { start: 2024-01-01T19:00, status: online }", "", 0)]
    [InlineData("event: { start: 2190-01-01T19:00 }", "", 0)]
    public void An_evening_without_photos_is_noted_long_after_it_when_it_had_a_room(string facts, string body, int line)
    {
        content.Write("_config.yml", "flickr_id: 1").Write("_posts/2024-01-01-e.md", $"---\ncategory: api-hours\ntitle: e\n{facts}\n---\n{body}\n");

        Assert.Equal(line, content.Load().Notes.SingleOrDefault(n => n.Code == ProblemCode.NoPhotos)?.Line ?? 0);
    }

    [Theory]
    [InlineData("Ada Lovelace", "Lovelace Ada")]
    [InlineData("Ada Lovelace", "A. Lovelace")]
    public void Two_names_that_may_be_one_person_are_noted(string one, string other)
    {
        WriteTalk("2024-01-02-a", $"author: {one}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");
        WriteTalk("2024-01-03-b", $"author: {other}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");

        Assert.Equal((ProblemCode.SimilarSpeakers, 4), content.Load().Notes.Where(n => !ContentGaps.IsGap(n)).Select(n => (n.Code, n.Line)).Single());
    }

    [Theory]
    [InlineData("Ada Lovelace", "Anne Lovelace")]
    [InlineData("Ada Lovelace", "Ada Byron")]
    public void Two_people_are_two(string one, string other)
    {
        WriteTalk("2024-01-02-a", $"author: {one}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");
        WriteTalk("2024-01-03-b", $"author: {other}\nvideo: UKG8EaHwY5E\nslides_url: https://example.org/");

        Assert.DoesNotContain(content.Load().Notes, n => !ContentGaps.IsGap(n));
    }

    private const string Recorded = "video: UKG8EaHwY5E\nslides_url: https://example.org/";

    private void WriteTalk(string name, string keys, string body = "") =>
        content.Write($"_posts/{name}.md", $"---\ncategories: [talks, e]\ntitle: t\n{keys}\n---\n{body}\n");
}
