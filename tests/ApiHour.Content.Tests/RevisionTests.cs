using System.Globalization;
using System.Text;
using static ApiHour.Content.Tests.RevisedSite;

namespace ApiHour.Content.Tests;

/// <summary>A catalog that is revised is the one that a whole load makes, to the last row.</summary>
public sealed class RevisionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Article, "mots", "phrases")]
    [InlineData(Article, "title: Article", "title: Un article")]
    [InlineData(Article, "mots", "mots [liés](/blog/nulle-part.html)")]
    [InlineData(Article, "mots", "mots\n\n## Une partie de plus")]
    [InlineData(Article, "mots", "mots {% post_url 2024-01-02-talk %} {% post_url 2024-01-02-tolk %}")]
    [InlineData(Article, "mots", "mots [liés](/api-hours/evening.html#programme) et [perdus](/api-hours/evening.html#program)")]
    [InlineData(Talk, "Un propos", "Un autre propos")]
    [InlineData(Talk, "title: Exposé", "title: L'exposé")]
    [InlineData(Talk, "title: Exposé", "title: Exposé\nslides_url: /slides.pdf")]
    [InlineData(Talk, "title: Exposé", "title: Exposé\nvideo: dQw4w9WgXcQ")]
    [InlineData(Event, "Venez", "Venez nombreux")]
    [InlineData(Event, "T19:00", "T19:30")]
    [InlineData(Event, "title: Soirée", "title: La soirée")]
    [InlineData("about.md", "À propos", "À propos de nous")]
    public void Words_that_no_other_page_shows_are_revised(string path, string old, string now) => Assert.False(Change(path, old, now).IsWhole);

    [Theory]
    [InlineData(Article, "---\nmots", "---\n![](/images/b.svg) mots")]
    [InlineData(Article, "# Titre", "# Autre titre")]
    [InlineData(Article, "category: blog", "category: news")]
    [InlineData(Article, "category: blog", "category: blog\nredirect_from: /old.html")]
    [InlineData(Article, "category: blog", "category: blog\npublished: false")]
    [InlineData(Article, "category: blog", "category: [")]
    [InlineData(Talk, "author: Ada Lovelace", "author: Ada Lovelace et Grace Hopper")]
    [InlineData(Talk, "author: Ada Lovelace", "author: Ada Lovelace\nauthor_url: https://ada.example/")]
    [InlineData(Talk, "[talks, evening]", "[talks, other]")]
    [InlineData(Event, "2024-01-11T", "2024-01-12T")]
    [InlineData(Event, "[Alpha](https://alpha.example)", "[Alpha](https://alpha.example) et [Beta](https://beta.example)")]
    [InlineData(Event, "au Bar, 1 rue Haute", "au Café, 2 rue Basse")]
    [InlineData(Event, "### Ada Lovelace • Exposé", "### Ada Lovelace • Exposé\n\n### Grace Hopper • Compilateurs")]
    [InlineData("_config.yml", "title: Site", "title: Autre site")]
    public void What_reaches_other_pages_is_loaded_as_a_whole(string path, string old, string now) => Assert.True(Change(path, old, now).IsWhole);

    /// <summary>The same edits at every run of our own content; of another folder, and more of them, as <c>REVISED_CONTENT</c>, <c>REVISIONS</c> and <c>SEED</c> say.</summary>
    [Fact]
    public void Any_edit_gives_the_catalog_of_a_whole_load()
    {
        using var content = new ContentFixture();
        var folder = Environment.GetEnvironmentVariable("REVISED_CONTENT") ?? ContentFixture.Own;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(folder, file).StartsWith('.')))
        {
            content.Write(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        var edits = new RandomEdits(content.Folder, int.Parse(Environment.GetEnvironmentVariable("SEED") ?? "1976", CultureInfo.InvariantCulture));
        var (wanted, revised) = (int.Parse(Environment.GetEnvironmentVariable("REVISIONS") ?? "8", CultureInfo.InvariantCulture), 0);
        content.Load();
        var original = content.Rows();
        for (var edit = 0; edit < wanted; edit++)
        {
            var files = edits.Next().Select(file => (file.Path, file.Was, file.Now, WrittenAt: File.GetLastWriteTimeUtc(Path.Combine(content.Folder, file.Path)))).ToList();
            files.ForEach(file => content.Write(file.Path, file.Now));
            revised += LoadLikeAnew(content, string.Join('\n', files.Select(file => $"{file.Path}\n{file.Now}"))).IsWhole ? 0 : 1;
            foreach (var (path, was, _, writtenAt) in files)
            {
                content.Write(path, was);
                File.SetLastWriteTimeUtc(Path.Combine(content.Folder, path), writtenAt);
            }

            content.Load();
            Assert.Equal(original, content.Rows());
        }

        output.WriteLine($"{wanted} edits, {revised} of them revised");
        Assert.NotEqual(0, revised);
    }

    /// <summary>Whether these are revised is left open; what they reach is not in the rows of the files themselves.</summary>
    [Theory]
    [MemberData(nameof(FarReachingEdits.All), MemberType = typeof(FarReachingEdits))]
    public void What_reaches_others_unseen_gives_the_catalog_of_a_whole_load(string what, FarReachingEdit edit)
    {
        using var content = Site();
        foreach (var (path, text) in edit.Around)
        {
            content.Write(path, text);
        }

        Assert.True(content.Load().IsWhole);
        foreach (var (path, old, now) in edit.Changes)
        {
            Replace(content, path, old, now);
        }

        output.WriteLine(LoadLikeAnew(content, what).IsWhole ? "loaded as a whole" : "revised");
    }

    /// <summary>Texts of other forms say the same.</summary>
    [Fact]
    public void Forms_of_a_text_and_edits_of_edits_are_revised()
    {
        using var content = Site();
        content.Load();
        var text = File.ReadAllText(Path.Combine(content.Folder, Event));
        byte[][] forms =
        [
            Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            Encoding.UTF8.GetBytes(text.Replace("Venez", "Venez tous", StringComparison.Ordinal)), Encoding.UTF8.GetBytes(text),
        ];
        foreach (var form in forms)
        {
            content.Write(Event, form);
            Assert.False(LoadLikeAnew(content, "form").IsWhole);
        }

        File.SetLastWriteTimeUtc(Path.Combine(content.Folder, Event), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(Path.Combine(content.Folder, Article), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(LoadLikeAnew(content, "time").IsWhole);
    }

    [Theory]
    [InlineData("l'été-\"😀\"")]
    [InlineData("l'e\u0301te\u0301")]
    public void A_text_is_revised_whatever_its_file_is_called(string name)
    {
        var path = $"_posts/2024-01-04-{name}.md";
        using var content = Site().Write(path, "---\ncategory: blog\ntitle: Nom\n---\nmots\n");
        content.Load();
        Replace(content, path, "mots", "d'autres mots");

        Assert.False(LoadLikeAnew(content, name).IsWhole);
    }

    [Fact]
    public void Accents_apart_from_their_letters_have_anchors_of_their_own()
    {
        using var content = Site();
        content.Load();
        var text = File.ReadAllText(Path.Combine(content.Folder, Event));
        foreach (var form in new[] { NormalizationForm.FormD, NormalizationForm.FormC })
        {
            content.Write(Event, text.Normalize(form));
            LoadLikeAnew(content, form.ToString());
        }
    }

    /// <summary>A file whose Markdown could never be read has no page, but <c>post_url</c> knows it.</summary>
    [Fact]
    public void A_link_to_a_page_that_was_never_good_is_told_as_by_a_whole_load()
    {
        using var content = Site().Write("_posts/2023-05-05-broken.md", "---\ncategory: blog-posts\ntitle: Cassé\n---\n" + string.Concat(Enumerable.Repeat("> ", 120)) + "x\n");
        content.Load();
        Replace(content, Article, "mots", "mots [liés]({% post_url 2023-05-05-broken %})");
        var report = content.Load();
        using var whole = content.Beside(content.CatalogPath + ".anew");
        Assert.Equal(whole.Load().Problems, report.Problems);
    }

    /// <summary>A broken file whose last good text stands in is a page like others.</summary>
    [Fact]
    public void A_page_of_a_last_good_text_is_named_as_by_a_whole_load()
    {
        using var content = Site().Write("_posts/2023-05-05-broken.md", "---\ncategory: blog-posts\ntitle: Bientôt cassé\n---\nTexte\n");
        content.Load();
        Replace(content, "_posts/2023-05-05-broken.md", "title: ", "title: [");
        content.Load();
        using var whole = content.Beside(content.CatalogPath + ".copy");
        File.Copy(content.CatalogPath, whole.CatalogPath);
        Replace(content, Article, "mots", "mots [liés]({% link 2023-05-05-broken %})");
        var report = content.Load();
        Assert.False(report.IsWhole);

        // With drafts, of which there are none, nothing is revised.
        Assert.Equal(whole.Load(drafts: true).Problems, report.Problems);
    }

    private static ContentReport Change(string path, string old, string now)
    {
        using var content = Site();
        content.Load();
        Replace(content, path, old, now);
        return LoadLikeAnew(content, now);
    }
}
