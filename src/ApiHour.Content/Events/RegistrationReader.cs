using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Reads by which link to register.</summary>
internal static partial class RegistrationReader
{
    private const int EventPage = 4;
    private const int Invitation = 3;
    private const int InvitedTo = 2;
    private const int GroupPage = 1;

    private const int SentenceReach = 100;

    /// <summary>No link to register by stands behind so many others.</summary>
    private const int MostLinks = 100;

    private static readonly string[] Providers =
    [
        "eventbrite.com", "eventbrite.fr", "helloasso.com", "meetup.com", "weezevent.com", "billetweb.fr", "framaforms.org", "yurplan.com", "pretix.eu", "lu.ma", "luma.com", "forms.gle",
    ];

    /// <summary>The link, absolute; null when there is none. It stands below "Inscription", else elsewhere with words that invite.</summary>
    public static string? FindUrl(EventSource source)
    {
        var sections = source.Sections;
        foreach (var (section, least) in new[] { (sections.Registration, GroupPage), (sections.Practical, InvitedTo), (sections.Other, Invitation) })
        {
            var links = section.Links().Take(MostLinks).Select(link => (link.Url, Target: WebAddress(link.Url), link.Words, link.Element)).Where(link => link.Target is not null);
            var (url, target, _) = links.Select(link => (link.Url, link.Target, Fits: Fitness(link.Target!, link.Words, link.Element, section))).Where(link => link.Fits >= least).OrderByDescending(link => link.Fits).FirstOrDefault();
            if (target is not null)
            {
                var page = EmbedProvider.Of(target)?.Link(target) ?? url;
                source.Tell(source.PlaceOfLink(section, url), "registration", page);
                return page;
            }
        }

        return null;
    }

    private static Uri? WebAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" ? target : null;

    /// <summary>How likely a link is the one to register by; 0 when it is not.</summary>
    private static int Fitness(Uri target, string words, IElement element, EventSection section)
    {
        if (IsProvider(target))
        {
            return HomePage().IsMatch(target.AbsolutePath) ? (IsSubdomain(target) ? EventPage : 0) : OtherPage().IsMatch(target.Host + target.AbsolutePath) ? GroupPage : EventPage;
        }

        return EmbedProvider.Of(target) is { } provider && provider.Words != EmbedWords.Registration ? 0
            : Invites().IsMatch(words + ' ' + target.AbsoluteUri) ? Invitation
            : element.Closest(".embed") is not null || InvitesTo().IsMatch(Before(section.Running(), element)) ? InvitedTo
            : 0;
    }

    /// <summary>What the sentence says before a link.</summary>
    private static string Before(RunningText running, IElement link)
    {
        if (running.Marks.FirstOrDefault(mark => mark.Element == link) is not { } mark)
        {
            return "";
        }

        var words = running.Text[Math.Max(0, mark.Start - SentenceReach)..mark.Start];
        return words[(words.LastIndexOfAny(['.', '!', '?', '\n']) + 1)..];
    }

    private static bool IsProvider(Uri target) => MobilizonPage().IsMatch(target.Host + target.AbsolutePath)
        || Providers.Any(provider => target.Host.Equals(provider, StringComparison.OrdinalIgnoreCase) || target.Host.EndsWith("." + provider, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an event has a site of its own, as Eventbrite gives: <c>api-hour-1.eventbrite.fr</c>.</summary>
    private static bool IsSubdomain(Uri target) => target.Host.Count(c => c is '.') > 1 && !target.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !MobilizonPage().IsMatch(target.Host);

    [GeneratedRegex(@"^mobilizon\.|/events/[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MobilizonPage();

    [GeneratedRegex(@"^/?$")]
    private static partial Regex HomePage();

    /// <summary>The page of an organizer or a group, where the event can be found.</summary>
    [GeneratedRegex(@"/(?:o|org|cc|@[^/]*)(?:/[^/]*)?$|meetup\.com/[^/]+/?$|associations/[^/]+/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherPage();

    [GeneratedRegex(@"inscri|billet|regist|ticket|réserv|rsvp|\bforms?\b|formulaire", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invites();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:s['’]|vous\s)inscrire|inscrivez|inscri(?:s[\s-]|ptions?\s)|réserv(?:ez|er|ations?)|billet\p{L}*|participer|register|sign\sup|rsvp)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InvitesTo();
}
