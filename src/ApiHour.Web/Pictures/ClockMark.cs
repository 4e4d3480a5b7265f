using SkiaSharp;

namespace ApiHour.Web.Pictures;

/// <summary>Our mark: a round clock at the hour when we begin, 19:00.</summary>
internal static class ClockMark
{
    private const double HourHand = 7 / 12d * 2 * Math.PI;

    public static void Draw(SKCanvas canvas, SKPoint centre, float radius, SKColor ring, SKColor hands)
    {
        var width = radius * .18f;
        using var pen = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, Color = ring, StrokeCap = SKStrokeCap.Round };
        canvas.DrawCircle(centre, radius - (width / 2), pen);
        pen.Color = hands;
        using var path = new SKPathBuilder();
        path.MoveTo(centre.X, centre.Y - (radius * .58f));
        path.LineTo(centre);
        path.LineTo(centre.X + (float)(Math.Sin(HourHand) * radius * .42), centre.Y - (float)(Math.Cos(HourHand) * radius * .42));
        pen.StrokeJoin = SKStrokeJoin.Round;
        using var drawn = path.Detach();
        canvas.DrawPath(drawn, pen);
    }
}
