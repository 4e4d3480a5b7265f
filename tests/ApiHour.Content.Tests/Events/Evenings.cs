using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events;

/// <summary>A content folder of evenings, in the order of their announcements, and what the site understands of them.</summary>
internal sealed class Evenings : IDisposable
{
    private readonly ContentFixture content = new();
    private int count;

    /// <summary>What there was to tell, warnings of dates and links left out.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; private set; } = [];

    /// <summary>Everything there was to tell.</summary>
    public IReadOnlyList<ContentProblem> All { get; private set; } = [];

    /// <summary>The path of the last evening's post.</summary>
    public string Path { get; private set; } = "";

    public Evenings Data(string venues)
    {
        content.Write("_data/venues.yml", venues);
        return this;
    }

    /// <summary>Adds an evening in the form of every post: its practical information begins on line 8.</summary>
    public Evenings Add(string practical, string programme = "", string frontMatter = "", string intro = "Bonjour !", string title = "Soirée")
    {
        count++;
        Path = $"_posts/2024-0{count}-01-soiree-{count}.md";
        content.Write("_config.yml", "base_url: https://meetup.example\n");
        content.Write(Path, $"---\ncategory: api-hours\ntitle: \"{title}\"{(frontMatter.Length > 0 ? "\n" + frontMatter : "")}\n---\n{intro}\n\n## Informations pratiques\n{practical}\n\n## Programme\n\n{programme}\n");
        return this;
    }

    public Evenings Talk(string slug, string title, string author, int evening = 1, string frontMatter = "")
    {
        content.Write($"_posts/2024-01-02-{slug}.md", $"---\nlayout: talk\ncategories: [talks, soiree-{evening}]\ntitle: \"{title}\"\nauthor: \"{author}\"\n{frontMatter}\n---\nUn talk.\n");
        return this;
    }

    /// <summary>Loads the folder and returns its evenings.</summary>
    public IReadOnlyList<EventPost> Load()
    {
        var report = content.Load();
        All = report.Problems;
        Problems = [.. report.Problems.Where(p => p.Code is ProblemCode.BadValue or ProblemCode.UnknownKey or ProblemCode.Contradiction or ProblemCode.NoEvent || string.CompareOrdinal(p.Code, ProblemCode.MapElsewhere) >= 0)];
        using var catalog = content.Open();
        return [.. catalog.Events.Include(e => e.Venue).Include(e => e.Programme).OrderBy(e => e.Address)];
    }

    /// <summary>Loads the folder and returns its one evening.</summary>
    public EventPost LoadOne() => Load().Single();

    public void Dispose() => content.Dispose();
}
