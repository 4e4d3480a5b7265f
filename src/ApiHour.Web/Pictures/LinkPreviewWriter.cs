using SkiaSharp;

namespace ApiHour.Web.Pictures;

/// <summary>Draws link previews.</summary>
internal static class LinkPreviewWriter
{
    public const int Width = 1200;
    public const int Height = 630;

    private const float Margin = 76;
    private const float TextWidth = Width - (2 * Margin);
    private const float TitleTop = 160;
    private const float FootLine = Height - 70;

    private static readonly SKColor Ink = SKColor.Parse("#1d1a17");
    private static readonly SKColor Quiet = SKColor.Parse("#5f554a");
    private static readonly SKColor Paper = SKColor.Parse("#fbf7f0");
    private static readonly SKColor Shade = SKColor.Parse("#f7eee2");
    private static readonly SKColor Glow = SKColor.Parse("#f6e3d8");
    private static readonly SKColor Lava = SKColor.Parse("#b3401a");

    /// <summary>The sizes a title is tried in, and how many lines it may take there.</summary>
    private static readonly (float Size, int Lines)[] Titles = [(128, 1), (104, 2), (90, 2), (80, 3), (70, 3), (62, 4), (56, 4), (50, 4), (44, 4)];

    /// <summary>Writes the picture as PNG.</summary>
    public static DrawnPicture Write(LinkPreview preview)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(Paper);
            ClockMark.Draw(canvas, new SKPoint(1010, 470), 400, Shade, Glow);
            DrawHead(canvas, preview);
            DrawTitle(canvas, LinkPreviewFont.Clean(preview.Title) is { Length: > 0 } title ? title : LinkPreviewFont.Clean(preview.Site));
            DrawFoot(canvas, LinkPreviewFont.Clean(preview.Lead), LinkPreviewFont.Clean(preview.Details));
        }

        using var pixels = bitmap.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 9));
        return new DrawnPicture(png?.ToArray() ?? [], "image/png");
    }

    private static void DrawHead(SKCanvas canvas, LinkPreview preview)
    {
        ClockMark.Draw(canvas, new SKPoint(Margin + 30, 92), 30, Ink, Lava);
        using var font = new LinkPreviewFont(bold: true, 34);
        font.Draw(canvas, Shorten(LinkPreviewFont.Clean(preview.Site), TextWidth - 300, font), Margin + 80, 104, Ink);
        if (LinkPreviewFont.Clean(preview.Notice) is { Length: > 0 } notice)
        {
            var width = font.Width(notice);
            using var paint = new SKPaint { Color = Lava, IsAntialias = true };
            canvas.DrawRoundRect(Width - Margin - width - 48, 60, width + 48, 64, 32, 32, paint);
            font.Draw(canvas, notice, Width - Margin - width - 24, 104, Paper);
        }
    }

    private static void DrawTitle(SKCanvas canvas, string title)
    {
        _ = Titles.Any(style => DrawTitle(canvas, title, style.Size, style.Lines, mustFit: style == Titles[^1]));
    }

    /// <summary>Draws the title in a size; returns false when it takes too many lines and may be drawn smaller.</summary>
    private static bool DrawTitle(SKCanvas canvas, string title, float size, int most, bool mustFit)
    {
        using var font = new LinkPreviewFont(bold: true, size);
        var lines = LineBreaks.Of(title, TextWidth, font.Width);
        if (lines.Count > most && !mustFit)
        {
            return false;
        }

        foreach (var (index, line) in AtMost(most, lines, font).Index())
        {
            font.Draw(canvas, line, Margin, TitleTop + (size * (.8f + (1.06f * index))), Ink);
        }

        return true;
    }

    /// <summary>Draws the lines below the title, from the foot upwards.</summary>
    private static void DrawFoot(SKCanvas canvas, string lead, string details)
    {
        var y = FootLine;
        if (details.Length > 0)
        {
            using var font = new LinkPreviewFont(bold: false, 34);
            y = Draw(canvas, details, lead.Length > 0 ? 1 : 3, font, y, Quiet) - 8;
        }

        using var bold = new LinkPreviewFont(bold: true, 42);
        Draw(canvas, lead, 2, bold, y, Lava);
    }

    /// <summary>Draws lines whose last one stands at a height, and returns the height above them.</summary>
    private static float Draw(SKCanvas canvas, string text, int most, LinkPreviewFont font, float y, SKColor colour)
    {
        var lines = AtMost(most, LineBreaks.Of(text, TextWidth, font.Width), font);
        foreach (var line in lines.Reverse())
        {
            font.Draw(canvas, line, Margin, y, colour);
            y -= font.Size * 1.25f;
        }

        return y;
    }

    /// <summary>Puts the remaining lines into the last one, as far as they fit.</summary>
    private static IReadOnlyList<string> AtMost(int most, IReadOnlyList<string> lines, LinkPreviewFont font) =>
        lines.Count <= most ? lines : [.. lines.Take(most - 1), Shorten(string.Join(' ', lines.Skip(most - 1)), TextWidth, font)];

    private static string Shorten(string text, float width, LinkPreviewFont font) =>
        font.Width(text) <= width ? text : LineBreaks.Longest(text, start => font.Width(start.TrimEnd() + "…") <= width).TrimEnd() + "…";
}
