using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Pictures;

/// <summary>A picture as a view shows it in a box: its size there, and the widths a browser chooses from.</summary>
/// <param name="Width">CSS pixels; null when unknown.</param>
/// <param name="Height">CSS pixels; null when unknown.</param>
/// <param name="SourceSet">HTML's <c>srcset</c>; null when the picture comes in its own size only.</param>
internal sealed record ShownPicture(int? Width, int? Height, string? SourceSet)
{
    private const int FineScreen = 2;

    /// <summary>Fits a picture into a box without cutting anything off, and never enlarges one that has pixels.</summary>
    public static ShownPicture Within(Picture? picture, int boxWidth, int boxHeight)
    {
        if (picture is not { Width: { } width, Height: { } height })
        {
            return new ShownPicture(null, null, null);
        }

        var scale = Math.Min(1, Math.Min((double)boxWidth / width, (double)boxHeight / height));
        return new ShownPicture(Pixels(width * scale), Pixels(height * scale), SourceSetOf(picture, width * scale));
    }

    /// <summary>Fills a box; what stands out is cut off by <c>object-fit: cover</c>.</summary>
    public static ShownPicture Over(Picture? picture, int boxWidth, int boxHeight) => new(
        boxWidth,
        boxHeight,
        picture is { Width: { } width, Height: { } height } ? SourceSetOf(picture, width * Math.Max((double)boxWidth / width, (double)boxHeight / height)) : null);

    private static string? SourceSetOf(Picture picture, double pixels)
    {
        if (picture.WidthFor(pixels) is not { } once || picture.WidthFor(FineScreen * pixels) is not { } twice)
        {
            return null;
        }

        var usual = SiteUrl.Encode(PictureAddress.Of(picture, once));
        return once == twice ? usual : $"{usual}, {SiteUrl.Encode(PictureAddress.Of(picture, twice))} {FineScreen}x";
    }

    private static int Pixels(double pixels) => Math.Max(1, (int)Math.Round(pixels));
}
