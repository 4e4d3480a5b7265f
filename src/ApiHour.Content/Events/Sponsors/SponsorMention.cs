using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Events.People;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Events.Sponsors;

/// <summary>A sponsor as an event's section "Sponsors" links to it; where there is no such section, a sentence or a sponsor's logo.</summary>
/// <param name="Name">What the link calls it.</param>
/// <param name="Url">Where it leads: to another site.</param>
/// <param name="Image">The address of the picture in it; null when there is none.</param>
internal sealed partial record SponsorMention(SponsorName Name, string Url, string? Image)
{
    private const string Evening = @"(?<!\p{L})" + EventNouns.Pattern + @"(?!\p{L})";

    private const string Treat = @"(?<!\p{L})(?:buffet|ap[ée]ro\p{L}*|repas|pizzas?|boissons?|verre|collation|goûter|cocktail|pot|petit[\s-]d[ée]j\p{L}*)(?!\p{L})";

    /// <summary>How far before a host's name the words for it may begin.</summary>
    private const int HostReach = 80;

    /// <summary>A picture in the folder of sponsors' logos.</summary>
    private const string Logo = $"img[src*='/{SponsorsFile.LogoFolder}']";

    public static IReadOnlyList<SponsorMention> In(EventSections sections) =>
    [
        .. from link in LinksIn(sections)
           let url = link.GetAttribute("href")
           where DataLinks.HostOf(url) is not null && !SocialNetworks.Has(new Uri(url))
           select new SponsorMention(SponsorName.Of(link), url, link.QuerySelector("img")?.GetAttribute("src")),
    ];

    /// <summary>The links of the section "Sponsors"; without one, those that words or a logo tell in other sections.</summary>
    private static IEnumerable<IElement> LinksIn(EventSections sections)
    {
        if (sections.Sponsors.Elements.Count > 0)
        {
            return LinksOf(sections.Sponsors);
        }

        EventSection[] others = [sections.Other, sections.Practical, sections.Registration, sections.Programme];
        return others.SelectMany(section => LinksBesideWords(section).Union(LinksOf(section).Where(link => link.QuerySelector(Logo) is not null)));
    }

    private static IEnumerable<IElement> LinksOf(EventSection section) => section.Elements.SelectMany(element => element.QuerySelectorAll("a[href]")).Where(link => !StruckThrough.Is(link));

    /// <summary>The links of a section that stand behind "sponsorisé par" in its sentence, or before "sponsor de la soirée".</summary>
    private static IEnumerable<IElement> LinksBesideWords(EventSection section)
    {
        var running = section.Running();
        var told = SponsoredBy().Matches(running.Text).ToList();
        return running.Marks.Where(mark => mark.IsLink && IsBesideWords(mark)).Select(mark => mark.Element);

        bool IsBesideWords(RunningText.Mark link) => Sponsors().IsMatch(running.Text, link.End)
            || HostedBy().IsMatch(running.Text[Math.Max(0, link.Start - HostReach)..link.Start])
            || told.Exists(words => link.Start >= words.Index && link.End <= words.Index + words.Length);
    }

    /// <summary>What is supported or given must be the evening's: others support software.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:(?:sponsoris|parrain)ée?s?\spar|sponsored\sby|(?:" + Evening + "|" + Treat + @")[^.,;!?\n]{0,25}?\s(?:soutenu|offert)e?s?\spar)\s(?:[^.!?\n]|[.!?](?=\S))+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SponsoredBy();

    /// <summary>The host stands right behind these words; an address or a way to register may follow.</summary>
    [GeneratedRegex(Evening + @"[^.,;!?\n]{0,25}?\s(?:hébergé|accueilli)e?s?\s(?:par|chez)\s(?:(?:nos\samis\s(?:de|d['’])|nos\samis|l['’]|la|le|les)\s?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HostedBy();

    [GeneratedRegex(
        @"\G,?\s(?:(?:qui\s)?est\s)?(?:(?:notre|nos)\s(?:sponsor|parrain|marraine)s?(?!\p{L})|(?:l[ea]\s)?(?:sponsor|parrain|marraine)\s(?:du\s|d['’]|de\s(?:l['’]|la\s|cet\s|cette\s|ce\s))" + Evening + ")"
        + @"|\G\s(?:qui\s)?(?:[nv]ous\s)?(?:sponsoris|parrain|soutien|offr)\p{L}+\s(?:l['’]|(?:les?|la|cet|cette|ce|notre|un|une|des)\s)(?:" + Evening + "|" + Treat + ")"
        + @"|\G\s(?:qui\s)?s['’]associ\p{L}+\sà\s(?:nous\spour\s)?(?:l['’]|(?:la|cet|cette|ce|notre)\s)" + Evening,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sponsors();
}
