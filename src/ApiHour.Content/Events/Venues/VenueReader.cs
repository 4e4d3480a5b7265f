using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads from the prose where an event takes place: "à 19h dans les locaux de **X** … L'adresse exacte est : [**…**](map)".</summary>
internal static partial class VenueReader
{
    private const int MarkReach = 30;

    /// <summary>The words that stand out may begin with the article of the preposition: "à **l'amphi**".</summary>
    private const int ArticleLength = 2;

    /// <summary>Returns what the practical information says of the venue.</summary>
    /// <param name="source">The post.</param>
    /// <param name="when">The words of the date, after which the venue stands; empty when there are none.</param>
    public static VenueMention Read(EventSource source, string when)
    {
        var section = source.Sections.Practical;
        var running = section.Running();
        if (when.Length > 0 && !running.Text.Contains(when, StringComparison.Ordinal))
        {
            running = section.Running(withStruck: true);
        }

        var maps = section.Links().Select(link => MapLink.Parse(link.Url)).OfType<MapLink>().Select(map => (map, source.PlaceOfLink(section, map.Url))).ToList();
        var (address, mark) = FindAddress(running);
        var name = FindName(running, when);
        var mention = new VenueMention
        {
            Name = name,
            Address = address is null ? null : AddressReader.Parse(address),
            Position = mark?.Element.GetAttribute("href") is { } url ? MapLink.Parse(url)?.Position : null,
            Maps = maps,
            At = source.PlaceOf(section, name ?? address ?? section.Heading),
        };
        if (name is not null)
        {
            source.Tell(mention.At, "venue", name);
        }

        if (mention.Address is { } found)
        {
            source.Tell(source.PlaceOf(section, address!), "address", found.Text);
        }

        if (mention.OwnPosition is { } position)
        {
            var map = maps.FirstOrDefault(m => m.map.Position == position);
            source.Tell(map.Item2, "position", string.Create(CultureInfo.InvariantCulture, $"{position.Latitude}, {position.Longitude}"));
        }

        return mention;
    }

    /// <summary>Whether the practical information says that the event is online.</summary>
    public static bool SaysOnline(EventSource source)
    {
        foreach (var section in new[] { source.Sections.Practical, source.Sections.Other })
        {
            if (Online().Match(section.Text) is { Success: true } words)
            {
                source.Tell(source.PlaceOf(section, words.Value), "online", words.Value);
                return true;
            }
        }

        return false;
    }

    /// <summary>The address: what follows "adresse :", else the first words that look like one; with the link they stand in.</summary>
    private static (string? Address, RunningText.Mark? Link) FindAddress(RunningText running)
    {
        var text = running.Text;
        if (Introduction().Match(text) is { Success: true } introduction)
        {
            var start = introduction.Index + introduction.Length;
            if (running.Marks.FirstOrDefault(mark => mark.IsLink && mark.Start >= start && mark.Start <= start + 2) is { } link)
            {
                return (text[link.Start..link.End], link);
            }

            var line = text[start..(text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length)];
            var street = AddressReader.Find(line);
            var words = street?.Value ?? UpToStop().Match(line).Value.Trim();
            return (words.Length > 0 ? words : null, null);
        }

        if (AddressReader.Find(text) is not { } found)
        {
            return (null, null);
        }

        return (found.Value.Trim(), running.Marks.FirstOrDefault(mark => mark.IsLink && mark.Start <= found.Index && mark.End >= found.Index + found.Length / 2));
    }

    /// <summary>The name: the words that stand out after the preposition which follows the date and hour, else the first that stand out.</summary>
    private static string? FindName(RunningText running, string when)
    {
        var text = running.Text;
        var start = when.Length == 0 ? -1 : text.IndexOf(when, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += when.Length;
        if (Dates.HourReader.Read(text).FirstOrDefault(hour => hour.Index >= start && hour.Index < start + 40) is { } hour)
        {
            start = hour.End;
        }

        var sentence = SentenceEnd().Match(text, start) is { Success: true } stop ? text[start..stop.Index] : text[start..];
        if (Preposition().Match(sentence) is { Success: true } preposition)
        {
            var from = start + preposition.Index + preposition.Length;
            var mark = running.Marks.FirstOrDefault(m => m.Start >= from - ArticleLength && m.Start <= from + MarkReach && m.End > from && m.End <= start + sentence.Length + 1);
            return Clean(mark is not null && !Stop().IsMatch(text[from..Math.Max(from, mark.Start)]) ? text[from..mark.End] + RoomAfter(text, mark.End) : Stop().Split(text[from..(start + sentence.Length)], 2)[0]);
        }

        var addressAt = Introduction().Match(text) is { Success: true } introduction ? introduction.Index : text.Length;
        return running.Marks.FirstOrDefault(m => m.Start >= start && m.Start < addressAt && AddressReader.Find(text[m.Start..m.End]) is null) is { } first ? Clean(text[first.Start..first.End]) : null;
    }

    private static string RoomAfter(string text, int end) => Room().Match(text, end) is { Success: true } room ? $" ({room.Groups["room"].Value.Trim()})" : "";

    private static string? Clean(string words)
    {
        var name = Article().Replace(words.Trim(' ', ',', '.', ':', '«', '»', '"'), "").Trim();
        return name.Length < 2 || AddressReader.Find(name) is { Index: 0 } ? null : char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"\badd?resse(?:\s+exacte)?(?:\s+est)?\s*:\s*|\baddress(?:\s+is)?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"(?<=\S)[.!?](?=\s|$)|\n|\bL['’]adresse|\bAdresse\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<!\p{L})(?:dans\s+(?:les\s+locaux|l['’]amphith[ée][âa]tre|l['’]amphi|l['’]enceinte|une\s+salle|les\s+bureaux)[^,.]{0,20}?\s(?:de\s+la\s|de\s+l['’]|des?\s|du\s|d['’]|par\s)|dans\s+(?:la\s|le\s|les\s|l['’])|chez\s|au\s+sein\s+(?:des?\s|du\s|de\s+la\s|de\s+l['’])|aux?\s|à\s+(?:la\s|l['’])?|at\s+(?:the\s)?|in\s+(?:the\s)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"[,;(.]|\s(?:proche|près|à\s+côté|à\s+La\s|situé\w*|en\s+face|qui|où|\d)\b|\s\d|\n", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\G\s*(?:\((?<room>[^)\n]*(?:salle|amphi|étage|room|floor)[^)\n]*)\)|,\s*(?<room>salle\s[^.,\n]{1,20}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Room();

    [GeneratedRegex(@"^(?:l['’]|la\s|les\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^.*?(?=\.\s|\.$|\(|$)")]
    private static partial Regex UpToStop();

    [GeneratedRegex(@"\b(?:en\s+ligne|en\s+visio\w*|à\s+distance|twitch|live\s?stream\w*|en\s+direct\s+sur|online|jitsi|bigbluebutton|youtube\s+live|discord)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();
}
