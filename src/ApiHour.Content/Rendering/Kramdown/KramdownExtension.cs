using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>The tags of kramdown's extensions: what stands in <c>{::comment}…{:/comment}</c> is not shown, in <c>{::nomarkdown}</c> it is HTML, and <c>{::options … /}</c> says nothing to the reader.</summary>
/// <remarks>https://kramdown.gettalong.org/syntax.html#extensions. One that is not closed is shown as written.</remarks>
internal static partial class KramdownExtension
{
    /// <summary>The extension whose content is shown, as HTML.</summary>
    public const string RawHtml = "nomarkdown";

    /// <summary>The extension whose content is not shown.</summary>
    public const string Comment = "comment";

    private const string Options = "options";

    /// <summary>The keys under which the owner of a text remembers what has no end: Markdig tells keys apart by their identity, and each match has a name of its own.</summary>
    private static readonly FrozenDictionary<string, object> Endless = new[] { Comment, RawHtml, Options }.ToFrozenDictionary(name => name, _ => new object());

    /// <summary>The tag that begins a text.</summary>
    public static Match StartOf(StringSlice text) => Start().Match(text.Text, text.Start, text.Length);

    /// <summary>The tag that ends an extension behind an offset of a text; null when there is none.</summary>
    /// <param name="name">The extension's name.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="from">The offset.</param>
    /// <param name="length">How far to look.</param>
    /// <param name="isAlone">Whether it must stand alone on its line.</param>
    /// <param name="owner">The block or document that is read: it remembers what is not there, so that a thousand tags do not look for it a thousand times.</param>
    public static Match? FindEnd(string name, string text, int from, int length, bool isAlone, MarkdownObject owner)
    {
        if (owner.GetData(Endless[name]) is not null)
        {
            return null;
        }

        var end = End().Match(text, from, length);
        while (end.Success && ((end.Groups["name"].Value is { Length: > 0 } other && other != name) || (isAlone && !IsAlone(text, end))))
        {
            end = end.NextMatch();
        }

        if (end.Success)
        {
            return end;
        }

        owner.SetData(Endless[name], true);
        return null;
    }

    private static bool IsAlone(string text, Match tag)
    {
        var begin = text.LastIndexOf('\n', tag.Index) + 1;
        var after = text.AsSpan(tag.Index + tag.Length);
        var lineEnd = after.IndexOf('\n');
        return text.AsSpan(begin, tag.Index - begin).Trim(" \t>").IsEmpty && (lineEnd < 0 ? after : after[..lineEnd]).IsWhiteSpace();
    }

    /// <summary>Whether a line is a definition of attributes, <c>{:name: .class}</c>, which shows nothing.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line) => Definition().IsMatch(line);

    [GeneratedRegex(@"\G\{::(?<name>" + Comment + "|" + RawHtml + "|" + Options + @")(?:\s[^{}\n]{0,200}?)?(?<isWhole>/)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\{:/(?<name>" + Comment + "|" + RawHtml + "|" + Options + @"|)\}", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"^\{:[\w-]{1,100}:\s[^{}]{0,500}\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
