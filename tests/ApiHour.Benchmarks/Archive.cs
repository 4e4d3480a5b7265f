using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Benchmarks;

/// <summary>Makes a large content folder of a small one: every post many times over, as posts of their own, with names of their own.</summary>
internal static partial class Archive
{
    private const int Letters = 26;

    /// <summary>Writes the folder, the posts of each copy in a folder below <c>_posts</c>, and returns the exit code.</summary>
    public static int Multiply(string folder, int times, string target)
    {
        if (Directory.Exists(target))
        {
            Console.Error.WriteLine($"There is a {target} already: name a new folder.");
            return 1;
        }

        var posts = Path.Combine(folder, "_posts");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(posts, StringComparison.Ordinal) && !Path.GetRelativePath(folder, file).StartsWith('.')))
        {
            Copy(file, Path.Combine(target, Path.GetRelativePath(folder, file)));
        }

        var files = Directory.EnumerateFiles(posts, "*.md", SearchOption.AllDirectories).ToList();
        for (var copy = 0; copy < times; copy++)
        {
            foreach (var file in files)
            {
                var name = Path.GetFileNameWithoutExtension(file);
                var path = Path.Combine(target, "_posts", copy.ToString(CultureInfo.InvariantCulture), $"{(copy == 0 ? name : name + Suffix(copy))}.md");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, copy == 0 ? File.ReadAllText(file) : Renamed(File.ReadAllText(file), copy));
            }
        }

        return 0;
    }

    /// <summary>A post's text with what names other posts and people renamed.</summary>
    private static string Renamed(string text, int copy)
    {
        text = PostUrl().Replace(text, link => link.Value + Suffix(copy));
        text = Category().Replace(text, name => name.Value + Suffix(copy));
        text = Permanent().Replace(text, "");
        return Author().Replace(text, author => author.Groups["key"].Value + string.Concat(author.Groups["name"].Value.Select(letter => Turned(letter, copy))) + Suffix(copy).ToUpperInvariant().Replace('-', ' '));
    }

    private static string Suffix(int copy) => $"-{Word(copy)}";

    /// <summary>A number in letters: digits are no name.</summary>
    private static string Word(int number) => number < Letters ? ((char)('a' + number)).ToString() : Word(number / Letters) + Word(number % Letters);

    /// <summary>Another letter for each: names that differ little would be taken for one person.</summary>
    private static char Turned(char letter, int copy) => letter switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((letter - 'a' + copy) % Letters)),
        >= 'A' and <= 'Z' => (char)('A' + ((letter - 'A' + copy) % Letters)),
        _ => letter,
    };

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    [GeneratedRegex(@"(?<=\{%\s*post_url\s+)\S+")]
    private static partial Regex PostUrl();

    [GeneratedRegex(@"(?<=^categories:\s*\[\s*talks\s*,\s*)[\w-]+", RegexOptions.Multiline)]
    private static partial Regex Category();

    [GeneratedRegex(@"^(permalink|redirect_from|session_url):.*\n", RegexOptions.Multiline)]
    private static partial Regex Permanent();

    [GeneratedRegex(@"^(?<key>author:\s*)(?<name>[^\r\n""']+)", RegexOptions.Multiline)]
    private static partial Regex Author();
}
