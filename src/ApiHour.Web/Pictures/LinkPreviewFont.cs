using System.Text;
using ApiHour.Content.Catalog;
using SkiaSharp;

namespace ApiHour.Web.Pictures;

/// <summary>The site's font in one of its two weights and one size: measures and draws a line of text with kerning.</summary>
internal sealed class LinkPreviewFont(bool bold, float size) : IDisposable
{
    private static readonly SKTypeface Regular = Load("BricolageGrotesque-Regular.ttf");

    private static readonly SKTypeface Bold = Load("BricolageGrotesque-Bold.ttf");

    /// <summary>More characters than a picture can show.</summary>
    private const int Most = 500;

    // What may be left over around a character that is not drawn.
    private static readonly char[] Left = [' ', '\u00A0', '\u202F', '-', '–', '—', '·', '•', ','];

    private static readonly SKFont Letters = new(Bold);

    private readonly SKFont font = new(bold ? Bold : Regular, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true };

    /// <summary>The size in pixels.</summary>
    public float Size => font.Size;

    /// <summary>Keeps what the font can draw: a missing letter loses its accent, emoji are left out.</summary>
    public static string Clean(string text)
    {
        var drawn = new StringBuilder(text.Length);
        foreach (var rune in NormalText.Of((text.Length > Most ? text[..Most] : text).Replace('\'', '’'), NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not ('\u00A0' or '\u202F'))
            {
                drawn.Append(' ');
            }
            else if (Letters.ContainsGlyph(rune.Value))
            {
                drawn.Append(rune.ToString());
            }
            else if (rune.ToString().Normalize(NormalizationForm.FormD)[0] is var letter && char.IsLetter(letter) && Letters.ContainsGlyph(letter))
            {
                drawn.Append(letter);
            }
        }

        return string.Join(' ', drawn.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(Left);
    }

    public float Width(string text)
    {
        var glyphs = font.GetGlyphs(text);
        return Positions(glyphs, font.GetGlyphWidths(glyphs)) is [.., var end] ? end : 0;
    }

    /// <summary>Draws a line from its left end.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="text">Clean text.</param>
    /// <param name="x">The left end.</param>
    /// <param name="y">The base line.</param>
    /// <param name="colour">The colour.</param>
    public void Draw(SKCanvas canvas, string text, float x, float y, SKColor colour)
    {
        var glyphs = font.GetGlyphs(text);
        if (glyphs.Length == 0)
        {
            return;
        }

        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        using var builder = new SKTextBlobBuilder();
        builder.AddHorizontalRun(glyphs, font, Positions(glyphs, font.GetGlyphWidths(glyphs)).AsSpan(0, glyphs.Length), 0);
        using var line = builder.Build();
        canvas.DrawText(line, x, y, paint);
    }

    public void Dispose() => font.Dispose();

    /// <summary>Where each glyph begins, and where the last one ends: Skia draws no kerning by itself.</summary>
    private float[] Positions(ushort[] glyphs, float[] widths)
    {
        var kerning = font.Typeface.GetKerningPairAdjustments(glyphs);
        var positions = new float[glyphs.Length + 1];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var kern = i < kerning.Length ? kerning[i] * font.Size / font.Typeface.UnitsPerEm : 0;
            positions[i + 1] = positions[i] + widths[i] + kern;
        }

        return positions;
    }

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(LinkPreviewFont).Assembly.GetManifestResourceStream($"ApiHour.Web.Fonts.{file}")!;
        return SKTypeface.FromStream(stream);
    }
}
