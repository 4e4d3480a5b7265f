using System.Text.RegularExpressions;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Venues;
using ApiHour.Content.Events.Words;
using ApiHour.Content.Rendering.Embeds;

namespace ApiHour.Content.Events.Registration;

/// <summary>Reads by which link to register.</summary>
internal static partial class RegistrationReader
{
    private const int EventPage = 5;
    private const int Invitation = 4;
    private const int InvitedTo = 3;
    private const int LoneFrame = 2;
    private const int GroupPage = 1;

    /// <summary>The link, absolute; null when there is none. It stands below "Inscription", where a frame of any site may be meant, else elsewhere with words that invite.</summary>
    public static string? FindUrl(EventSource source)
    {
        var (sections, number) = (source.Sections, NumberOf(source.Title));
        foreach (var (section, least) in new[] { (sections.Registration, GroupPage), (sections.Practical, InvitedTo), (sections.Other, Invitation) })
        {
            var (link, fitness) = SectionLink.In(section).Where(link => !LeadsToAnother(link.Words, number)).Select(link => (Link: link, Fitness: Fitness(link)))
                .OrderByDescending(candidate => candidate.Fitness > 0 && !LeadsToAnother(candidate.Link.Url, number)).ThenByDescending(candidate => candidate.Fitness)
                .ThenByDescending(candidate => InvitesTo().IsMatch(candidate.Link.Before)).FirstOrDefault();
            if (link is not null && fitness >= least)
            {
                var page = EmbedProvider.Of(link.Target)?.Link(link.Target) ?? (link.Url.Contains("//", StringComparison.Ordinal) ? link.Url : link.Target.AbsoluteUri);
                source.Record(() => source.PlaceOfLink(section, link.Url), "registration", page);
                return page;
            }
        }

        return null;
    }

    /// <summary>Whether words or an address name another event of the series.</summary>
    private static bool LeadsToAnother(string words, string? number) => number is not null && NumberOf(words) is { } other && other != number;

    private static string? NumberOf(string words) => Numbered().Match(words) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>How likely a link is the one to register by; 0 when it is not.</summary>
    private static int Fitness(SectionLink link)
    {
        var target = link.Target;
        if (RegistrationSite.Is(target))
        {
            return target.AbsolutePath is "/" ? (IsSubdomain(target) ? EventPage : 0) : OrganizersPage().IsMatch(target.Host + target.AbsolutePath) ? GroupPage : EventPage;
        }

        return EmbedProvider.Of(target) is { } provider && provider.Kind is not EmbedKind.Registration ? 0
            : Invites().IsMatch(link.Words + ' ' + target.AbsoluteUri) ? Invitation
            : OnlineReader.IsPlatform(target.AbsoluteUri) || MapLink.Parse(target.AbsoluteUri) is not null ? 0
            : InvitesTo().IsMatch(link.Before) ? InvitedTo
            : link.IsFrame ? LoneFrame
            : 0;
    }

    /// <summary>Whether an event has a site of its own, as Eventbrite gives: <c>api-hour-1.eventbrite.fr</c>.</summary>
    private static bool IsSubdomain(Uri target) => target.Host.Count(c => c is '.') > 1 && !target.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !RegistrationSite.IsMobilizon(target);

    /// <summary>"API Hour #28", "clermontech-apihour-28".</summary>
    [GeneratedRegex(@"(?:" + EventNouns.Pattern + @"|api[_-]hours?)s?(?:[\s#_-]|n°|edition)*0*(?<number>[1-9][0-9]{0,2})(?![0-9]|[\s-]?(?:h|heures?|%|janv|f[ée]vr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>The page of an organizer or a group, where the event can be found.</summary>
    [GeneratedRegex(@"/(?:o|org|cc|@[^/]*)(?:/[^/]*)?$|meetup\.com/[^/]+/?$|associations/[^/]+/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrganizersPage();

    [GeneratedRegex(@"inscri|billet|regist|ticket|réserv|rsvp|\bforms?\b|formulaire", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invites();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:s['’]|vous\s)inscrire|inscrivez|inscri(?:s[\s-]|ptions?\s)|réserv(?:ez|er|ations?)|billet\p{L}*|participer|register|sign\sup|rsvp)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InvitesTo();
}
