using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ApiHour.Content.Events;

/// <summary>A sponsor as an event's section "Sponsors" links to it, or a sentence where there is no such section.</summary>
/// <param name="Name">What the link calls it.</param>
/// <param name="Url">Where it leads: to another site.</param>
/// <param name="Image">The address of the picture in it; null when there is none.</param>
internal sealed partial record SponsorMention(SponsorName Name, string Url, string? Image)
{
    public static IReadOnlyList<SponsorMention> In(EventSections sections) =>
    [
        .. from link in sections.Sponsors.Elements.Count > 0 ? LinksOf(sections.Sponsors) : new[] { sections.Other, sections.Practical, sections.Registration }.SelectMany(LinksBehindWords)
           let url = link.GetAttribute("href")
           where DataLinks.HostOf(url) is not null && !SocialNetworks.Has(new Uri(url))
           select new SponsorMention(SponsorName.Of(link), url, link.QuerySelector("img")?.GetAttribute("src")),
    ];

    private static IEnumerable<IElement> LinksOf(EventSection section) => section.Elements.SelectMany(element => element.QuerySelectorAll("a[href]"));

    /// <summary>The links of a section that stand behind "sponsorisé par" in its sentence.</summary>
    private static IEnumerable<IElement> LinksBehindWords(EventSection section) =>
        from words in SponsoredBy().Matches(section.Text)
        from mark in section.Running().Marks
        where mark.IsLink && mark.Start >= words.Index && mark.End <= words.Index + words.Length
        select mark.Element;

    [GeneratedRegex(@"(?<!\p{L})(?:sponsoris|parrain)ée?s?\spar\s(?:[^.!?\n]|[.!?](?=\S))+|(?<!\p{L})sponsored\sby\s(?:[^.!?\n]|[.!?](?=\S))+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SponsoredBy();
}
