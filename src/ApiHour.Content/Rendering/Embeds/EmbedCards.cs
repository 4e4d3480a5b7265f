using System.Globalization;
using AngleSharp.Dom;
using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering.Html;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>
/// Puts a card in the place of every frame: a link, and what the script needs to load the frame once a visitor asks for it.
/// Until then the page asks no other site for anything.
/// </summary>
internal sealed class EmbedCards(CultureInfo language)
{
    /// <summary>A frame that says to be larger has no size.</summary>
    private const int LongestSide = 5000;

    private readonly MapPictures maps = new(language);

    /// <summary>Replaces the frames and the pictures of maps.</summary>
    public void Replace(IElement body)
    {
        foreach (var forged in body.QuerySelectorAll("[data-action], [data-src]"))
        {
            // What loads in place is decided here alone.
            forged.RemoveAttribute("data-action");
            forged.RemoveAttribute("data-src");
        }

        maps.Replace(body);
        foreach (var frame in body.QuerySelectorAll("iframe").ToList())
        {
            if (Address(frame.GetAttribute("src")) is not { } url)
            {
                frame.Remove();
                continue;
            }

            frame.Replace(Card(frame, url, EmbedProvider.Of(url) ?? EmbedProvider.Other(url)));
        }
    }

    /// <summary>The address that a frame or picture asks for; null when it is none of another site.</summary>
    public static Uri? Address(string? source)
    {
        source = source?.Trim() ?? "";
        return WebAddress.Parse(source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source);
    }

    /// <summary>What the cards of a body show.</summary>
    public static IReadOnlySet<EmbedKind> KindsIn(IElement body)
    {
        var cards = body.QuerySelectorAll(".embed");
        return cards.Length is 0 ? new HashSet<EmbedKind>() : Enum.GetValues<EmbedKind>().Where(kind => cards.Any(card => card.ClassList.Contains(ClassOf(kind)))).ToHashSet();
    }

    private static string ClassOf(EmbedKind kind) => kind is EmbedKind.Registration ? "registration" : $"embed-{kind}".ToLowerInvariant();

    private IElement Card(IElement frame, Uri url, EmbedProvider provider)
    {
        var document = frame.Owner!;
        var card = document.CreateElement(frame.Closest("p") is null ? "p" : "span");
        card.ClassName = "embed";
        var link = document.CreateElement("a");
        link.SetAttribute("href", provider.Link(url));
        link.TextContent = EmbedWords.Of(provider.Kind, provider.Name, language);
        card.Append(link);
        card.ClassList.Add(ClassOf(provider.Kind));
        Complete(card, frame, provider, provider.Frame(url));
        return card;
    }

    /// <summary>Says what the frame shows and who would be asked, and leaves its address to the script.</summary>
    private void Complete(IElement card, IElement frame, EmbedProvider provider, string? address)
    {
        var document = frame.Owner!;
        if (frame.GetAttribute("title")?.Trim() is { Length: > 0 } title)
        {
            var heading = document.CreateElement("strong");
            heading.TextContent = title;
            card.Prepend(heading, document.CreateTextNode(" "));
        }
        else
        {
            title = EmbedWords.Title(provider.Kind, provider.Name, language);
        }

        if (address is null)
        {
            return;
        }

        card.SetAttribute("data-src", address);
        card.SetAttribute("data-title", title);
        card.SetAttribute("data-action", EmbedWords.Action(provider.Kind, language));
        KeepShape(card, frame);
        var note = document.CreateElement("small");
        note.TextContent = EmbedWords.WhoIsContacted(provider.Name, WebAddress.Bare(new Uri(address).Host), language);
        card.Append(document.CreateTextNode(" "), note);
    }

    /// <summary>Keeps the ratio of a frame whose size is in pixels, else its height.</summary>
    private static void KeepShape(IElement card, IElement frame)
    {
        if (HtmlRepair.Pixels(frame, "height") is not (<= LongestSide and var height))
        {
            return;
        }

        if (HtmlRepair.Pixels(frame, "width") is <= LongestSide and var width)
        {
            card.SetAttribute("data-ratio", string.Create(CultureInfo.InvariantCulture, $"{width}/{height}"));
        }
        else
        {
            card.SetAttribute("data-height", height.ToString(CultureInfo.InvariantCulture));
        }
    }
}
