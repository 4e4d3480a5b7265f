using System.Globalization;
using AngleSharp.Dom;
using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering.Html;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Rendering.Pictures;

/// <summary>Gives the pictures of a body their size, the widths they come in, and when to load them.</summary>
internal sealed class BodyPictures(PictureBook pictures)
{
    /// <summary>The width of the text in CSS pixels, about what <c>site.css</c> has.</summary>
    private const int TextWidth = 736;

    private const int PhoneWidth = 384;

    /// <summary>What the page leaves free at both sides of the text.</summary>
    private const int Margins = 32;

    public void Settle(IElement body)
    {
        foreach (var (index, image) in body.QuerySelectorAll("img").Index())
        {
            if (index > 0)
            {
                image.SetAttribute("loading", "lazy");
                image.SetAttribute("decoding", "async");
            }

            if (pictures.Find(SiteUrls.PathOf(image.GetAttribute("src") ?? "")) is { Width: { } width, Height: { } height } picture)
            {
                SaySize(image, width, height);
                SayWidths(image, picture, HtmlRepair.Pixels(image, "width") ?? width);
            }
        }
    }

    /// <summary>Completes what the author wrote, which goes first.</summary>
    private static void SaySize(IElement image, double width, double height)
    {
        var (writtenWidth, writtenHeight) = (HtmlRepair.Pixels(image, "width"), HtmlRepair.Pixels(image, "height"));
        SetPixels(image, "width", writtenWidth ?? (writtenHeight is { } high ? high * width / height : width));
        SetPixels(image, "height", writtenHeight ?? (writtenWidth is { } wide ? wide * height / width : height));
    }

    private static void SayWidths(IElement image, Picture picture, int shownWidth)
    {
        var shown = Math.Min(shownWidth, TextWidth);
        // For a phone, for the text, for either on a fine screen.
        var widths = new[] { Math.Min(shown, PhoneWidth), shown, 2 * shown }.Select(pixels => picture.WidthFor(pixels)).OfType<int>().Distinct().ToList();
        if (widths.Count > 0)
        {
            image.SetAttribute("srcset", string.Join(", ", widths.Select(width => $"{SiteUrls.Encode(PictureAddress.Of(picture, width))} {picture.PixelsAt(width)}w")));
            image.SetAttribute("sizes", $"(min-width: {shown + Margins}px) {shown}px, 100vw");
        }
    }

    private static void SetPixels(IElement image, string attribute, double pixels) =>
        image.SetAttribute(attribute, Math.Max(1, (int)Math.Round(pixels)).ToString(CultureInfo.InvariantCulture));
}
