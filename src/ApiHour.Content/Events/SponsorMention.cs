using AngleSharp.Dom;

namespace ApiHour.Content.Events;

/// <summary>A sponsor as an event's section "Sponsors" links to it.</summary>
/// <param name="Name">What the link calls it.</param>
/// <param name="Url">Where it leads: to another site.</param>
/// <param name="Image">The address of the picture in it; null when there is none.</param>
internal sealed record SponsorMention(SponsorName Name, string Url, string? Image)
{
    public static IReadOnlyList<SponsorMention> In(IElement body) =>
    [
        .. from link in LinksBelow(body.QuerySelectorAll("h2").FirstOrDefault(h => h.TextContent.Contains("sponsor", StringComparison.OrdinalIgnoreCase)))
           let url = link.GetAttribute("href")
           where DataLinks.HostOf(url) is not null && !SocialNetworks.Has(new Uri(url))
           select new SponsorMention(SponsorName.Of(link), url, link.QuerySelector("img")?.GetAttribute("src")),
    ];

    private static IEnumerable<IElement> LinksBelow(IElement? heading)
    {
        for (var next = heading?.NextElementSibling; next is not null and not { LocalName: "h2" }; next = next.NextElementSibling)
        {
            foreach (var link in next.QuerySelectorAll("a[href]"))
            {
                yield return link;
            }
        }
    }
}
