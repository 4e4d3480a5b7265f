using System.Globalization;
using System.Xml;

namespace ApiHour.Content.Rendering.Pictures;

/// <summary>The size of a drawing: its <c>width</c> and <c>height</c>, else the shape of its <c>viewBox</c>.</summary>
/// <remarks>https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS</remarks>
internal static class SvgSize
{
    /// <summary>What browsers give a drawing that does not say its width (CSS 2.2 §10.3.2).</summary>
    private const double UsualWidth = 300;

    private const double Largest = 100_000;

    private static readonly (string Unit, double Pixels)[] Units = [("px", 1), ("pt", 4 / 3d), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96)];

    // Drawing programs write a document type with entities; nothing is fetched for it.
    private static readonly XmlReaderSettings Xml = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 100_000, MaxCharactersInDocument = 10_000_000 };

    /// <exception cref="InvalidDataException">This is no drawing.</exception>
    public static PictureSize? Read(Stream file)
    {
        try
        {
            using var xml = XmlReader.Create(file, Xml);
            return xml.MoveToContent() is XmlNodeType.Element && xml.LocalName == "svg" ? Read(xml) : throw new InvalidDataException("it is not an SVG drawing");
        }
        catch (XmlException fault)
        {
            throw new InvalidDataException($"its XML is broken in line {fault.LineNumber}", fault);
        }
    }

    private static PictureSize? Read(XmlReader svg)
    {
        var box = Box(svg.GetAttribute("viewBox"));
        var (width, height) = (Pixels(svg.GetAttribute("width")), Pixels(svg.GetAttribute("height")));
        return (width, height, box) switch
        {
            ({ } w, { } h, _) => Size(w, h),
            ({ } w, null, var (x, y)) => Size(w, w * y / x),
            (null, { } h, var (x, y)) => Size(h * x / y, h),
            (null, null, var (x, y)) => Size(Math.Max(x, UsualWidth), Math.Max(x, UsualWidth) * y / x),
            _ => null,
        };
    }

    private static PictureSize? Size(double width, double height) =>
        Math.Round(width) is >= 1 and <= Largest && Math.Round(height) is >= 1 and <= Largest ? new PictureSize((int)Math.Round(width), (int)Math.Round(height), IsPhoto: false) : null;

    private static (double Width, double Height)? Box(string? text)
    {
        var numbers = (text ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4 && Number(numbers[2]) is > 0 and var width && Number(numbers[3]) is > 0 and var height ? (width, height) : null;
    }

    /// <summary>A length in pixels; null for none, and for one that depends on what is around the drawing.</summary>
    private static double? Pixels(string? text)
    {
        text = text?.Trim() ?? "";
        var (unit, pixels) = Units.FirstOrDefault(known => text.EndsWith(known.Unit, StringComparison.OrdinalIgnoreCase), ("", 1));
        return Number(text[..^unit.Length]) is > 0 and var length ? length * pixels : null;
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
