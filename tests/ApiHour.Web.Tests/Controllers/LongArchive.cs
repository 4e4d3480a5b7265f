using System.Globalization;

namespace ApiHour.Web.Tests.Controllers;

/// <summary>A site of 201 evenings, talks, speakers, articles and sponsors, and of one sponsor and one speaker who are at all of them.</summary>
public sealed class LongArchive : IDisposable
{
    private const int Entries = 201;

    public LongArchive()
    {
        Site.Write("_data/sponsors.yml", "or: { name: Or, until: 2020-01-01 }\n" + string.Concat(Enumerable.Range(1, Entries - 1).Select(number => $"a{number}: {{ name: A{number}, until: 2020-01-01 }}\n")));
        foreach (var number in Enumerable.Range(0, Entries))
        {
            var (name, day) = (number.ToString("000", CultureInfo.InvariantCulture), number == 0 ? "2023-12-01" : "2024-01-01");
            Site.WriteEvent($"{day}-e{name}", $"event: {{ start: {day}T19:00, sponsors: [or] }}")
                .WriteTalk($"{day}-t{name}", $"author: Zzz{(number == 0 ? "" : $" & B{Letters(number)}")}")
                .Write($"_posts/{day}-a{name}.md", "---\ncategories: [blog-posts]\ntitle: a\n---\n");
        }
    }

    public SiteFixture Site { get; } = new();

    public void Dispose() => Site.Dispose();

    /// <summary>A name that no other is near to.</summary>
    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => new string((char)('a' + (digit - '0')), 3)));
}
