namespace ApiHour.Content.Parsing;

/// <summary>A place in a text file, line and column from 1.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>The place of an offset in a text whose lines end in <c>\n</c>.</summary>
    public static TextPosition Of(ReadOnlySpan<char> text, int offset)
    {
        var before = text[..Math.Clamp(offset, 0, text.Length)];
        return new TextPosition(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    /// <summary>The same place, in a text that begins <paramref name="lines"/> lines earlier.</summary>
    public TextPosition Below(int lines) => this with { Line = Line + lines };
}
