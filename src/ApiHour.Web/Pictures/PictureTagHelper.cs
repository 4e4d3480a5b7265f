using System.Globalization;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ApiHour.Web.Pictures;

/// <summary>
/// Writes an <c>img</c> with its size, in the widths that fit and loaded when it comes into view:
/// <c>&lt;img picture="@image" within="128x72" alt="…"&gt;</c>, or <c>over="64x64"</c> to fill the box. <c>loading="eager"</c> is for a page's main picture.
/// </summary>
[HtmlTargetElement("img", Attributes = "picture,within", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("img", Attributes = "picture,over", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTagHelper(LoadedSite site) : TagHelper
{
    /// <summary>The picture's address, encoded.</summary>
    public string Picture { get; set; } = "";

    /// <summary>The box it is fitted into, CSS pixels: <c>128x72</c>.</summary>
    public string? Within { get; set; }

    /// <summary>The box it fills, CSS pixels: <c>64x64</c>.</summary>
    public string? Over { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var picture = site.Pictures.GetValueOrDefault(Uri.UnescapeDataString(Picture));
        var (width, height) = Box(Within ?? Over!);
        var shown = Within is null ? ShownPicture.Over(picture, width, height) : ShownPicture.Within(picture, width, height);
        output.Attributes.SetAttribute("src", Picture);
        Set(output, "srcset", shown.SourceSet);
        Set(output, "width", shown.Width?.ToString(CultureInfo.InvariantCulture));
        Set(output, "height", shown.Height?.ToString(CultureInfo.InvariantCulture));
        if (output.Attributes.TryGetAttribute("loading", out var loading) && loading.Value.ToString() == "eager")
        {
            output.Attributes.Remove(loading);
            return;
        }

        output.Attributes.SetAttribute("loading", "lazy");
        output.Attributes.SetAttribute("decoding", "async");
    }

    private static (int Width, int Height) Box(string text) => text.Split('x') is [var width, var height]
        ? (int.Parse(width, CultureInfo.InvariantCulture), int.Parse(height, CultureInfo.InvariantCulture))
        : throw new FormatException($"\"{text}\" is not a box such as 128x72.");

    private static void Set(TagHelperOutput output, string name, string? value)
    {
        if (value is not null)
        {
            output.Attributes.SetAttribute(name, value);
        }
    }
}
