using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Venues;

/// <summary>Finds where a post says that its event is online. Recordings, registration and a stream beside the evening do not make it so.</summary>
internal static partial class OnlineReader
{
    /// <summary>Returns the words that say it, with their section; null when none do.</summary>
    public static (EventSection Section, string Text)? Find(EventSource source)
    {
        if (FindOnly(source) is { } only)
        {
            return only;
        }

        var (practical, other) = (source.Sections.Practical, source.Sections.Other);
        if (Sentence(practical.Text, needsVerb: false) is { } said)
        {
            return (practical, said);
        }

        if (practical.Links().FirstOrDefault(link => Platform().IsMatch(link.Url) && !Chat().IsMatch(link.Url)) is { Url: not null } live)
        {
            return (practical, live.Words.Length > 0 ? live.Words : live.Url);
        }

        return Sentence($"{source.Title}\n{other.Text}", needsVerb: true) is { } told ? (other, told) : null;
    }

    /// <summary>Returns the words that say that nobody can come to a place, whichever the post names; null when none do.</summary>
    public static (EventSection Section, string Text)? FindOnly(EventSource source)
    {
        var (practical, other) = (source.Sections.Practical, source.Sections.Other);
        return Only().Match(practical.Text) is { Success: true } said ? (practical, said.Value)
            : Only().Match($"{source.Title}\n{other.Text}") is { Success: true } told ? (other, told.Value)
            : null;
    }

    /// <summary>Returns the link by which to join an event that is online, absolute; null when the post has none but that of the registration.</summary>
    public static string? FindUrl(EventSource source, string? registration)
    {
        var (sections, known) = (source.Sections, WebAddress.Parse(registration)?.AbsoluteUri);
        // A chat is the place when nothing else is, and where the practical information says so.
        var links = new[] { sections.Practical, sections.Registration, sections.Other }
            .SelectMany(section => SectionLink.In(section).Select(link => (Section: section, link.Url, Target: link.Target.AbsoluteUri, IsChat: Chat().IsMatch(link.Url))))
            .Where(link => IsPlatform(link.Target) && link.Target != known && (!link.IsChat || link.Section == sections.Practical));
        if (links.OrderBy(link => link.IsChat).FirstOrDefault() is not { Section: not null } place)
        {
            return null;
        }

        source.Record(() => source.PlaceOfLink(place.Section, place.Url), "join", place.Target);
        return place.Target;
    }

    /// <summary>Whether words name a place on the net rather than one to go to.</summary>
    public static bool IsOnline(string words) => Online().IsMatch(words);

    /// <summary>Whether an address is one where people meet or watch on the net.</summary>
    public static bool IsPlatform(string? url) => url is not null && Platform().IsMatch(url);

    private static string? Sentence(string text, bool needsVerb)
    {
        foreach (Match sentence in Sentences.In(text))
        {
            if (Online().Match(sentence.Value) is { Success: true } words && sentence.Value[..words.Index] is var before && !Beside().IsMatch(sentence.Value) && !Recording().IsMatch(before)
                && (TakesPlace().IsMatch(sentence.Value) || (!needsVerb && (Meets().IsMatch(sentence.Value) || (Chat().IsMatch(words.Value) ? AtAnHour().IsMatch(before) : !Registration().IsMatch(before))))))
            {
                return words.Value;
            }
        }

        return null;
    }

    /// <summary>What leads to something else that is on the net: "la doc est", "le lieu vous sera communiqué"; not "la soirée du 12 mars est".</summary>
    private const string OfAnotherThing = @"(?<!(?:(?<!" + TheEvent + @")(?<=[\s'’])(?:est|sont)\s+(?:déjà\s+)?|(?<!\p{L})(?:communiqu|annonc|publi|précis|indiqu|dévoil|détaill)ée?s?\s+)en\s+ligne)";

    /// <summary>The event as what something is said of: "la soirée du 12 mars", "c'", "elle"; not "de la soirée".</summary>
    private const string TheEvent = @"(?<!(?<!\p{L})(?:de\s(?:la\s|l['’]|cette\s|cet\s)|du\s|des\s|d['’]))(?<!\p{L})(?:" + EventNouns.Pattern + @"|ap[ée]ro|hackathon|session|version|rendez-?\s?vous)s?(?!\p{L})"
        + @"(?:(?!\s(?:et|mais|dont|avec)\s)(?:[^,;:]|,[^,;:]{1,30},)){0,40}?|(?<!\p{L})(?:c['’]|(?:on|tout|ce|elle|il)\s)";

    /// <summary>What a talk does before the audience: "une démo en live", "codé en live".</summary>
    private const string OnStage = @"(?<!(?<!\p{L})(?:démo\p{L}*|cod(?:e[rsz]?|ée?s?|ing|ons|age)|live-?cod\p{L}+|sessions?|développ\p{L}+|programm(?:er|ée?s?|ons))\s+(?:(?:de|du|sur|avec)\s+(?:\p{L}+\s+){1,2})?en\s+(?:live|direct)(?:\s+sur)?)";

    private const string Streamed = @"twitch|peertube|live\s?stream\w*|en\s+(?:(?:direct|live)\s+sur|live)" + OnStage + @"|en\s+stream\w*|diffusée?s?\s+en\s+direct";

    /// <summary>Where people meet on the net; not "zoom sur" a subject.</summary>
    private const string Rooms = @"slack|on-?line|jitsi|big\s?blue\s?button|mumble|youtube\s+live|live\s+youtube|^youtube$|cha[iî]ne\s+youtube|discord"
        + @"|zoom(?!(?<!\b(?:sur|via|par|dans|avec|on)\s+zoom)\s+sur\b(?!\s+(?:inscription|invitation|demande)\b))|google\s+meet|gather\.?town|work\s?adventure";

    [GeneratedRegex(
        @"\b(?:en\s+ligne" + OfAnotherThing + @"|en\s+visio\w*|en\s+webinaire|par\s+visio\w*|visio-?\s?conférence|à\s+distance|en\s+distanciel|" + Streamed + "|" + Rooms
        + @"|webinaire|webinar|virtuel\w*|virtual\w*|depuis\s+(?:chez\s+(?:vous|toi|soi)|votre\s+canapé)|[0-9]{1,2}\s?h(?:[0-9]{2})?,?\s+chez\s+vous)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex(
        @"(?<!\p{L})(?:" + EventNouns.Pattern + @"|version|on|nous)(?:\s(?:n°\s?|#)?[0-9]+)?\s(?:ser(?:a|ons)|aura\slieu|se\s(?:fera|tiendra|déroulera|passera)|(?:est|sera)\smaintenue?(?:,?\smais)?|bascule\p{L}*|devient|deviendra|will\sbe)\s(?:donc\s|finalement\s)?"
        + @"(?:(?:100|cent)\s?(?:%|pour\s?cent)|entièrement|uniquement|exclusivement|intégralement|totalement|fully|entirely)\s(?:en\s+ligne|on-?line|à\s+distance|virtuel\w*|virtual)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Only();

    [GeneratedRegex(
        @"^https?://(?:(?:live|tv|stream|visio|meet|bbb)\."
        + @"|(?:[\w-]+\.)*(?:twitch\.tv|jit\.si|zoom\.us|discord\.gg|discord\.com|meet\.google\.com|teams\.microsoft\.com"
        + @"|gather\.town|workadventu\.re|whereby\.com|youtube\.com/(?:live/|@?[\w-]+/live|(?:c|channel)/[\w-]+/live)|framatalk\.org))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Platform();

    [GeneratedRegex(
        @"\b(?:aussi|également|en\s+parallèle|simultané\w*|retransmi\w*|rediffus\w*"
        + @"|ainsi\s+que|ou\s+(?:en|sur|à\s+distance)|et\s+(?:en\s+(?:direct|ligne|live|visio\w*)|sur\s+(?:twitch|youtube|discord))|ne\s+pouvez|ne\s+peuvent|also|as\s+well|simultaneous\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"\b(?:inscri\w+|regist\w+|réserv\w+|billet\w*|tickets?|formulaire\w*|paie\w*|rejoi\w+|communauté\w*|questions?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Registration();

    [GeneratedRegex(@"\b(?:vidéos?|videos?|replays?|slides?|supports?|enregistr\w+|recordings?|captation\w*|photos?|mise?s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recording();

    [GeneratedRegex(
        @"\b(?:" + EventNouns.TakesPlace + @"|ser(?:a|ont)\s+(?:\w+\s+)?(?:en\s+ligne|diffusé\w*|à\s+distance|virtuel\w*|streamé\w*)"
        + @"|(?:" + EventNouns.Pattern + @"|version)\s+(?:[#\w]+\s+)?(?:en\s+ligne|virtuel\w*|à\s+distance|on-?line|en\s+visio\w*)"
        + @"|(?:100|cent)\s?(?:%|pour\s?cent)|will\s+be\s+(?:on-?line|virtual))(?=\W|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesPlace();

    [GeneratedRegex(@"\b(?:rendez-?\s?vous|retrouv\w+|join\s+us)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meets();

    /// <summary>Where people also write to each other without an event.</summary>
    [GeneratedRegex(@"\b(?:slack|discord)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chat();

    [GeneratedRegex(@"[0-9]\s?h(?:[0-9]{2}|eures)?,?\s(?:sur|dans|via)\s(?:\p{L}+\s){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtAnHour();
}
