using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Curls quotes, joins ellipses and dashes in a finished tree, as kramdown's typographic symbols do.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#typographic-symbols. Blanks before French punctuation stay as written.</remarks>
internal static class SmartPunctuation
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"'.-<>");

    private const string OpensBefore = "([{-–—«/";

    private const string Digits = "0123456789";

    public static void Apply(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>().Where(b => b.Inline is not null))
        {
            var previous = ' ';
            var inlines = block.Inline!.Descendants().OfType<Inline>().ToList();
            for (var i = 0; i < inlines.Count; i++)
            {
                if (inlines[i] is LiteralInline literal and not VerbatimInline)
                {
                    previous = Apply(literal, previous, NextCharacter(inlines, i));
                }
                else if (inlines[i] is not HtmlInline and not ContainerInline)
                {
                    previous = LastCharacter(inlines[i]);
                }
            }
        }
    }

    private static char NextCharacter(List<Inline> inlines, int from) => inlines.Skip(from + 1).Take(4)
        .Select(inline => inline switch
        {
            LiteralInline { Content.IsEmpty: false } literal => literal.Content.CurrentChar,
            CodeInline or AutolinkInline => 'x',
            _ => ' ',
        })
        .FirstOrDefault(c => c != ' ', ' ');

    private static char LastCharacter(Inline inline) => inline switch
    {
        HtmlEntityInline { Transcoded.IsEmpty: false } entity => entity.Transcoded[entity.Transcoded.End],
        LineBreakInline => ' ',
        _ => 'x',
    };

    /// <summary>Rewrites one text between two neighbours, and returns its last character.</summary>
    private static char Apply(LiteralInline literal, char previous, char next)
    {
        var text = literal.Content.ToString();
        if (text.Length == 0)
        {
            return previous;
        }

        if (!text.AsSpan().ContainsAny(Signs))
        {
            return text[^1];
        }

        var written = new StringBuilder(text.Length);
        for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < text.Length;)
        {
            var rest = text.AsSpan(i);
            var after = rest.Length > 1 ? rest[1] : next;
            var before = i > 0 ? text[i - 1] : previous;
            var (length, sign) = rest switch
            {
                ['.', '.', '.', ..] => (3, "…"),
                ['-', '-', '-', ..] => (3, "—"),
                ['-', '-', ..] => (2, "–"),
                ['<', '<', ..] => (2, "«"),
                ['>', '>', ..] => (2, "»"),
                ['"', ..] => (1, Opens(before, after) || FollowsElision(before, after) ? "“" : "”"),
                ['\'', ..] => (1, Opens(before, after) && (!char.IsDigit(after) || rest[1..].TrimStart(Digits) is ['\'', ..]) ? "‘" : "’"),
                _ => (1, rest[..1].ToString()),
            };
            written.Append(sign);
            i += length;
        }

        literal.Content = new Markdig.Helpers.StringSlice((literal.IsFirstCharacterEscaped ? text[..1] : "") + written);
        return text[^1];
    }

    /// <summary>Whether a quote may stand after "l'": what follows begins something.</summary>
    private static bool FollowsElision(char before, char after) => before is '\'' or '’' && (char.IsLetterOrDigit(after) || OpensBefore.Contains(after, StringComparison.Ordinal));

    private static bool Opens(char before, char after) =>
        !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || OpensBefore.Contains(before, StringComparison.Ordinal));
}
