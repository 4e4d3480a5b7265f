using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ApiHour.Content.Tests;

/// <summary>What organizers and slips of the keyboard do to the Markdown of a folder.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same edits have to come again.")]
internal sealed class RandomEdits(string folder, int seed)
{
    private static readonly string[] Bodies =
    [
        "Une phrase de plus.", "## Une partie", "- un point", "[un lien](https://example.org/)", "[un article](/blog/)", "[une ancre](/#nulle-part)", "![](/images/nulle-part.png)",
        "{% post_url 2014-05-14-api-hour-9 %}", "{% post_url 2014-05-14-api-hour-99 %}", "<script>alert(1)</script>", "<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\"></iframe>",
        "Rendez-vous à 20h30.", "Merci à [Example](https://example.org/).", "C++ et C#, « déjà vu »", "### Quelqu'un • Quelque chose", "Il y a 30 places.",
    ];

    private static readonly string[] Keys = ["title: Un autre titre", "video: dQw4w9WgXcQ", "slides_url: https://example.org/slides", "description: En bref", "lang: en", "author: Un Autre", "titel: x", "author_url: https://example.org/", "layout: post"];

    private readonly Random random = new(seed);

    private readonly List<string> paths = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>Chooses a file, or sometimes two, and what it becomes.</summary>
    public IReadOnlyList<(string Path, byte[] Was, string Now)> Next() =>
        [.. Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Pick(paths)).Distinct().Select(path => (path, Read(path), Change(path)))];

    private string Change(string path)
    {
        var lines = LinesOf(path);
        var line = random.Next(lines.Count);
        var body = Math.Max(1, lines.FindIndex(1, text => text.StartsWith("---", StringComparison.Ordinal)) + 1);
        switch (random.Next(12))
        {
            case 0: lines.RemoveAt(line); break;
            case 1: lines.Insert(line, Pick(lines)); break;
            case 2: lines[line] = lines[line].Replace('e', 'é'); break;
            case 3: lines[line] += " " + Pick(["encore", "?", "#", "**", "19h", "2024"]); break;
            case 4: lines.Insert(1, Pick(Keys)); break;
            // What others say of speakers, sponsors, venues and pictures is said here too.
            case 5: lines.Insert(line, Pick(LinesOf(Pick(paths)).FindAll(text => text.Contains("http", StringComparison.Ordinal) || text.StartsWith('#')).DefaultIfEmpty("").ToList())); break;
            case 6: lines[line] = Pick(LinesOf(Pick(paths))); break;
            case 7: lines.Insert(line, $"\n[Voir la vidéo]({{% post_url {Path.GetFileNameWithoutExtension(Pick(paths))} %}})\n"); break;
            case 8: lines.Insert(line, $"\n{{% post_url {Path.GetFileNameWithoutExtension(Pick(paths))}x %}}\n"); break;
            default: lines.Insert(random.Next(Math.Min(body, lines.Count), lines.Count + 1), "\n" + Pick(Bodies) + "\n"); break;
        }

        return string.Join('\n', lines);
    }

    private byte[] Read(string path) => File.ReadAllBytes(Path.Combine(folder, path));

    private List<string> LinesOf(string path) => [.. Encoding.UTF8.GetString(Read(path)).Split('\n')];

    private string Pick(IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];
}
