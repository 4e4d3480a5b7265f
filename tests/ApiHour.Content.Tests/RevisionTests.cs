using System.Globalization;

namespace ApiHour.Content.Tests;

/// <summary>A catalog that is revised is the one that a whole load makes, to the last row.</summary>
public sealed class RevisionTests(ITestOutputHelper output)
{
    private const string Event = "_posts/2024-01-01-evening.md";
    private const string Talk = "_posts/2024-01-02-talk.md";
    private const string Article = "_posts/2024-01-03-article.md";

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

    /// <summary>The same edits at every run of our own content; of another folder, and more of them, as <c>REVISED_CONTENT</c> and <c>REVISIONS</c> say.</summary>
    [Fact]
    public void Any_edit_gives_the_catalog_of_a_whole_load()
    {
        using var content = new ContentFixture();
        var folder = Environment.GetEnvironmentVariable("REVISED_CONTENT") ?? ContentFixture.Own;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(folder, file).StartsWith('.')))
        {
            content.Write(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        var edits = new RandomEdits(content.Folder, seed: 1976);
        var (wanted, revised) = (int.Parse(Environment.GetEnvironmentVariable("REVISIONS") ?? "12", CultureInfo.InvariantCulture), 0);
        content.Load();
        var original = content.Rows();
        for (var edit = 0; edit < wanted; edit++)
        {
            var (path, was, now) = edits.Next();
            var writtenAt = File.GetLastWriteTimeUtc(Path.Combine(content.Folder, path));
            content.Write(path, now);
            revised += LoadLikeAnew(content, $"{path}\n{now}").IsWhole ? 0 : 1;
            content.Write(path, was);
            File.SetLastWriteTimeUtc(Path.Combine(content.Folder, path), writtenAt);
            content.Load();
            Assert.Equal(original, content.Rows());
        }

        output.WriteLine($"{wanted} edits, {revised} of them revised");
        Assert.NotEqual(0, revised);
    }

    private static ContentReport Change(string path, string old, string now)
    {
        using var content = new ContentFixture()
            .Write("_config.yml", "title: Site\n")
            .Write("about.md", "---\ntitle: À propos\n---\nTexte\n")
            .Write("images/a.svg", "<svg/>").Write("images/b.svg", "<svg/>").Write("slides.pdf", "")
            .Write(Event, """
                ---
                category: api-hours
                title: Soirée
                event: { start: 2024-01-11T19:00 }
                ---
                Venez.

                ## Infos pratiques

                Rendez-vous au Bar, 1 rue Haute, 63000 Clermont-Ferrand.

                ## Programme

                ### Ada Lovelace • Exposé

                ## Sponsors

                [Alpha](https://alpha.example)
                """)
            .Write(Talk, "---\ncategories: [talks, evening]\ntitle: Exposé\nauthor: Ada Lovelace\n---\nUn propos\n")
            .Write("_posts/2023-01-02-older.md", "---\ncategories: [talks, former]\ntitle: Autre exposé\nauthor: Ada Lovelace\nvideo: aqz-KE-bpKQ\n---\nAilleurs\n")
            .Write(Article, "---\ncategory: blog\ntitle: Article\n---\nmots ![](/images/a.svg)\n\n# Titre\n");
        content.Load();
        var text = File.ReadAllText(Path.Combine(content.Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        content.Write(path, text.Replace(old, now, StringComparison.Ordinal));
        return LoadLikeAnew(content, now);
    }

    /// <summary>Loads a folder over its catalog, which has to become the one that it gives without.</summary>
    private static ContentReport LoadLikeAnew(ContentFixture content, string edit)
    {
        var report = content.Load();
        if (report.Problems.Any(p => p.Severity is ProblemSeverity.Error))
        {
            // The catalog has the last good text of a broken file, which cannot be known without it.
            Assert.True(report.IsWhole, edit);
            return report;
        }

        var rows = content.Rows();
        var anew = content.CatalogPath + ".anew";
        File.Delete(anew);
        using var whole = content.Beside(anew);
        var expected = whole.Load();

        Assert.True(expected.IsWhole);
        Assert.Equal(expected.Problems, report.Problems);
        Assert.True(whole.Rows().SequenceEqual(rows), $"{edit}\n{string.Join('\n', whole.Rows().Except(rows).Take(3))}\nis expected instead of\n{string.Join('\n', rows.Except(whole.Rows()).Take(3))}");
        return report;
    }
}
