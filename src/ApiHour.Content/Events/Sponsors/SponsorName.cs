using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events.Sponsors;

/// <summary>What a link calls a sponsor, and which part of the link says so.</summary>
/// <param name="Text">The name; empty when nothing says one.</param>
/// <param name="Source">What says it.</param>
internal sealed partial record SponsorName(string Text, SponsorNameSource Source)
{
    /// <summary>A picture of another site, which is not shown: its words are.</summary>
    private const string Elsewhere = ".external-image";

    /// <summary>The name by the best of what a link has.</summary>
    public static SponsorName Of(IElement link)
    {
        var picture = link.QuerySelector("img");
        return Read(Words(link), SponsorNameSource.Words)
            ?? Read(Name(Alternative(link), link), SponsorNameSource.Picture)
            ?? Read(Name(link.GetAttribute("title"), link), SponsorNameSource.Title)
            ?? Read(Name(picture?.GetAttribute("title"), link), SponsorNameSource.Title)
            ?? new SponsorName("", SponsorNameSource.None);
    }

    private static SponsorName? Read(string text, SponsorNameSource source) => text.Length > 0 ? new SponsorName(text, source) : null;

    /// <summary>The words without those of pictures; empty for a mere address, which only repeats where the link leads.</summary>
    private static string Words(IElement link)
    {
        var bare = (IElement)link.Clone();
        foreach (var picture in bare.QuerySelectorAll(Elsewhere))
        {
            picture.Remove();
        }

        var words = PlainText.Of(bare);
        return DataLinks.HostOf(words) is null ? words : "";
    }

    /// <summary>The text of the picture; null where the author wrote none and the site put in the host's name.</summary>
    private static string? Alternative(IElement link)
    {
        if (link.QuerySelector("img") is { } picture)
        {
            return picture.GetAttribute("alt");
        }

        var elsewhere = link.QuerySelector(Elsewhere);
        return DataLinks.HostOf(elsewhere?.GetAttribute("data-src")) is { } host && elsewhere!.TextContent.EndsWith(host, StringComparison.OrdinalIgnoreCase) ? null : elsewhere?.TextContent;
    }

    /// <summary>The name in the words about a picture, "Logo de Pixelis"; empty when they only say what it is.</summary>
    private static string Name(string? words, IElement link)
    {
        var name = Ends().Replace(words?.Trim() ?? "", "").Trim();
        return Description().IsMatch(name) || !name.Any(char.IsLetterOrDigit) || name == DataLinks.HostOf(link.GetAttribute("href")) ? "" : name;
    }

    [GeneratedRegex(@"^(?:(?:le|notre|the)\s+)?logo(?:type)?(?:\s*:|\s+[–-](?=\s)|\s+(?-i:de\s+la|de|du|des|of)(?=\s)|\s+(?-i:de\s+l|d)['’]|(?=\s|$))|\slogo$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    /// <summary>Words for any picture, numbered or not, and names of files.</summary>
    [GeneratedRegex(
        @"^(?:(?:le|la|les|un|une|notre|nos|the|a)\s+|l['’])?(?:logos?|images?|img|photos?|pictures?|ic[ôo]nes?|icons?|bannières?|banners?|vignettes?|illustrations?|sponsors?|partenaires?|alt)?\s*[0-9]*$|\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Description();
}
