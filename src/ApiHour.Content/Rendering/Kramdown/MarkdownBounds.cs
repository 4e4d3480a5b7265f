using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Refuses Markdown that nobody writes and that would take time with the square of its length to parse.</summary>
internal static partial class MarkdownBounds
{
    /// <summary>The most characters without an empty line, many times the longest paragraph of prose.</summary>
    private const int MaxPassage = 40_000;

    /// <exception cref="ArgumentException">The Markdown is beyond the bounds.</exception>
    public static void Check(string markdown)
    {
        if (Nesting().IsMatch(markdown))
        {
            throw new ArgumentException("more than 100 lists and quotes are nested");
        }

        if (Cells().IsMatch(markdown))
        {
            throw new ArgumentException("a table has more than 1000 columns");
        }

        if (markdown.Length <= MaxPassage)
        {
            return;
        }

        var passage = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            passage = line.IsWhiteSpace() ? 0 : passage + line.Length;
            if (passage > MaxPassage)
            {
                throw new ArgumentException($"more than {MaxPassage} characters stand without an empty line");
            }
        }
    }

    [GeneratedRegex(@"^(?:[ \t]*(?:>|[-*+][ \t]|[0-9]+[.)][ \t])){101}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Nesting();

    [GeneratedRegex(@"^(?:[^|\n]*\|){1001}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Cells();
}
