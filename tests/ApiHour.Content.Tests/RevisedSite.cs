namespace ApiHour.Content.Tests;

/// <summary>A small site in which everything hangs together, to edit and to load again.</summary>
internal static class RevisedSite
{
    public const string Event = "_posts/2024-01-01-evening.md";
    public const string Talk = "_posts/2024-01-02-talk.md";
    public const string Article = "_posts/2024-01-03-article.md";

    /// <summary>Writes other words in place of some that stand in a file.</summary>
    public static void Replace(ContentFixture content, string path, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(content.Folder, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        content.Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>An evening, its talk, another of the same speaker, an article and a page.</summary>
    public static ContentFixture Site() =>
        new ContentFixture()
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

    /// <summary>Loads a folder over its catalog, which has to become the one that it gives without.</summary>
    public static ContentReport LoadLikeAnew(ContentFixture content, string edit)
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
