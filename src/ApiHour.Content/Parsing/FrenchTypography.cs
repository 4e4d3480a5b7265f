using System.Buffers;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Parsing;

/// <summary>Sets French as printers do: signs stay on the line of their word behind a narrow blank, elisions have a curly apostrophe.</summary>
/// <remarks>Imprimerie nationale, Lexique des règles typographiques: « espace fine insécable ». No blank is added where none is written.</remarks>
internal static partial class FrenchTypography
{
    /// <summary>Those of ASCII, which are found faster alone.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":;!?'");

    private const string Narrow = "\u202F";

    /// <summary>Sets plain text; text in another language stays as it is.</summary>
    public static string Apply(string text, string language) => IsFor(language) ? Apply(text) : text;

    /// <summary>Whether a language is set so.</summary>
    public static bool IsFor(string language) => language.StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sets plain French text.</summary>
    public static string Apply(string text) => text.AsSpan().ContainsAny(Signs) || text.AsSpan().ContainsAny('«', '»') ? Elisions().Replace(Blanks().Replace(text, Narrow), "’") : text;

    // One blank before a sign that ends a word or a sentence, one after an opening quotation mark.
    [GeneratedRegex(@"(?<!\s)[ \n\u00A0](?=[:;!?»]+[.,…]?(?:[\s)\]»”]|$))|(?<=«)[ \n\u00A0](?!\s)")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=\p{L})'(?=\p{L})")]
    private static partial Regex Elisions();
}
