using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>Puts a card with the place and its links where a map service would draw a picture: Google's are dead without a key.</summary>
internal sealed partial class MapPictures(CultureInfo language)
{
    /// <summary>Replaces the pictures that mark a place, and the links that hold nothing else.</summary>
    public void Replace(IElement body)
    {
        foreach (var image in body.QuerySelectorAll("img[src]").ToList())
        {
            if (EmbedCards.Address(image.GetAttribute("src")) is not { } url || EmbedProvider.Of(url)?.Kind is not EmbedKind.Map || MapMarker.Of(url) is not { } marker)
            {
                continue;
            }

            var link = image.Closest("a[href]");
            if (link is null)
            {
                image.Replace(Card(image, url, marker, null));
            }
            else if (WebAddress.Parse(link.GetAttribute("href")?.Trim()) is { } map && link.TextContent.Trim().Length == 0 && link.QuerySelectorAll("img").Length == 1)
            {
                link.Replace(Card(image, url, marker, map));
            }
        }
    }

    private IElement Card(IElement image, Uri url, MapMarker marker, Uri? map)
    {
        var card = image.Owner!.CreateElement("span");
        card.ClassName = "embed embed-map";
        card.SetAttribute("data-src", url.AbsoluteUri);
        if (NameOf(image, url, map) is { } name)
        {
            card.AppendElement(image.Owner.CreateElement("strong")).TextContent = name;
            card.Append(image.Owner.CreateTextNode(" "));
        }

        if (map is not null)
        {
            AddLink(card, map.OriginalString, EmbedWords.Of(EmbedKind.Map, EmbedProvider.Of(map)?.Name ?? WebAddress.Bare(map.Host), language));
        }

        AddLink(card, marker.OpenStreetMapUrl, EmbedWords.Of(EmbedKind.Map, "OpenStreetMap", language));
        AddLink(card, marker.GeoUrl, EmbedWords.Of(EmbedWords.MapOnDevice, language));
        return card;
    }

    private static void AddLink(IElement card, string url, string words)
    {
        var link = card.AppendElement(card.Owner!.CreateElement("a"));
        link.SetAttribute("href", url);
        link.TextContent = words;
        card.Append(card.Owner!.CreateTextNode(" "));
    }

    /// <summary>The place in words: the picture's, else what the map is centred on or looks for; null when nothing says it.</summary>
    private static string? NameOf(IElement image, Uri url, Uri? map)
    {
        if (image.GetAttribute("alt") is { Length: > 0 } alt)
        {
            return alt;
        }

        var place = Centre().Match(url.Query) is { Success: true } centre ? centre : Place().Match(map?.PathAndQuery ?? "");
        return place.Success ? XmlText.Of(Uri.UnescapeDataString(place.Groups["name"].Value.Replace('+', ' '))) : null;
    }

    [GeneratedRegex(@"[?&]center=(?<name>[^&]*\p{L}[^&]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Centre();

    [GeneratedRegex(@"(?:/place/|[?&]q=)(?<name>[^&/]*\p{L}[^&/]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
