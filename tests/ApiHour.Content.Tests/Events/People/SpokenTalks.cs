using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events.People;

/// <summary>Talks of February 2024, one a day, and who gave them.</summary>
internal static class SpokenTalks
{
    public static ContentFixture WriteTalk(this ContentFixture content, int day, string author, string facts = "") =>
        content.Write($"_posts/2024-02-0{day}-{day}.md", $"---\ncategories: [talks, evening]\ntitle: x\nauthor: {author}\n{facts}\n---\n");

    public static List<Speaker> Speakers(this ContentFixture content)
    {
        using var catalog = content.Open();
        return [.. catalog.Speakers.Include(s => s.Talks)];
    }
}
