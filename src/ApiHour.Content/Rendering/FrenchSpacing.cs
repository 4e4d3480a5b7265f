using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace ApiHour.Content.Rendering;

/// <summary>Keeps French punctuation on the line of its word: blanks that stand there become narrow and do not break.</summary>
/// <remarks>Imprimerie nationale, Lexique des règles typographiques: « espace fine insécable ». No blank is added where none is written.</remarks>
internal sealed partial class FrenchSpacing : HtmlMarkupFormatter
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(":;!?«»");

    private const char Narrow = '\u202F';

    private static readonly string[] Verbatim = ["code", "pre", "kbd", "samp"];

    /// <summary>Whether a language is spaced so.</summary>
    public static bool IsFor(string language) => language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Spaces plain text.</summary>
    public static string Apply(string text) => text.AsSpan().ContainsAny(Signs) ? Blanks().Replace(text, Narrow.ToString()) : text;

    /// <summary>Writes text as HTML, code as it is.</summary>
    public override string Text(ICharacterData text) =>
        text.ParentElement?.Closest(string.Join(',', Verbatim)) is null && Apply(text.Data) is var spaced && spaced != text.Data
            ? EscapeText(spaced)
            : base.Text(text);

    // One blank before a sign that ends a word or a sentence, one after an opening quotation mark.
    [GeneratedRegex(@"(?<!\s)[ \n\u00A0](?=[:;!?»]+(?:[\s)\]»”]|$))|(?<=«)[ \n\u00A0](?!\s)")]
    private static partial Regex Blanks();
}
