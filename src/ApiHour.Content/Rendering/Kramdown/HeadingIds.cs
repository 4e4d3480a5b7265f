using System.Globalization;
using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Gives headings their ids as GitHub and kramdown spell them; the second of a name is <c>name-1</c>. Runs after <see cref="SmartPunctuation"/>, whose signs are left out of ids.</summary>
/// <remarks>Markdig's own extension counts from 1 again for every heading of the same name: thousands of them take seconds.</remarks>
internal static class HeadingIds
{
    private const string Wordless = "section";

    /// <summary>What Ruby takes for parts of words: the selector behind ❤️ is a mark, too.</summary>
    private static readonly HashSet<UnicodeCategory> Kept =
    [
        UnicodeCategory.LowercaseLetter, UnicodeCategory.UppercaseLetter, UnicodeCategory.TitlecaseLetter, UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter, UnicodeCategory.LetterNumber,
        UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark, UnicodeCategory.EnclosingMark, UnicodeCategory.DecimalDigitNumber, UnicodeCategory.ConnectorPunctuation,
    ];

    public static void Apply(MarkdownDocument document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text) { EnableHtmlForInline = false, EnableHtmlEscape = false };
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new WordsOfLinks());
        renderer.ObjectRenderers.Add(new Abbreviations());
        // An id that the author gives goes first.
        foreach (var heading in document.Descendants<HeadingBlock>().Where(h => h.Inline is not null).OrderBy(h => h.TryGetAttributes()?.Id is null).ToList())
        {
            var name = heading.TryGetAttributes()?.Id ?? (IdOf(TextOf(heading.Inline!, renderer, text)) is { Length: > 0 } words ? words : Wordless);
            heading.GetAttributes().Id = Free(name, taken, counts);
        }
    }

    /// <summary>The words in lower case: letters with their marks, digits, underscores and dashes, and a dash for each blank.</summary>
    private static string IdOf(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '-')
            {
                id.Append('-');
            }
            else if (Kept.Contains(Rune.GetUnicodeCategory(rune)))
            {
                id.Append(rune);
            }
        }

        return id.ToString();
    }

    private static string Free(string name, HashSet<string> taken, Dictionary<string, int> counts)
    {
        // Ids stay taken, so the count continues where it stopped.
        var count = counts.GetValueOrDefault(name);
        var id = count == 0 ? name : $"{name}-{count}";
        while (!taken.Add(id))
        {
            id = $"{name}-{++count}";
        }

        counts[name] = count;
        return id;
    }

    private static string TextOf(ContainerInline words, HtmlRenderer renderer, StringWriter text)
    {
        text.GetStringBuilder().Clear();
        renderer.Render(words);
        return text.ToString();
    }

    /// <summary>A picture has no part in the id of its heading.</summary>
    private sealed class WordsOfLinks : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline obj)
        {
            if (!obj.IsImage)
            {
                renderer.WriteChildren(obj);
            }
        }
    }

    private sealed class Abbreviations : HtmlObjectRenderer<AbbreviationInline>
    {
        protected override void Write(HtmlRenderer renderer, AbbreviationInline obj) => renderer.Write(obj.Abbreviation.Label);
    }
}
