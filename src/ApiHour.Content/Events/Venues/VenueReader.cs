using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads from the prose where an event takes place: "à 19h dans les locaux de **X** … L'adresse exacte est : [**…**](map)".</summary>
internal static partial class VenueReader
{
    /// <summary>More maps than these are left out: the place of each must be looked for in the file.</summary>
    private const int MostMaps = 100;

    /// <summary>How far from the words that announce a move the new address may stand.</summary>
    private const int UpdateReach = 300;

    /// <summary>Returns what the practical information says of the venue, the section of the date when it says nothing; an update that moves the event goes before both, and an event that is online only has none.</summary>
    /// <param name="source">The post.</param>
    /// <param name="told">When it takes place: the venue stands near the words of the date.</param>
    public static VenueMention Read(EventSource source, ToldTimes told)
    {
        var (practical, other) = (source.Sections.Practical, source.Sections.Other);
        if (OnlineReader.FindOnly(source) is not null)
        {
            return VenueMention.None;
        }

        if (Moved().Matches(other.Text) is { Count: > 0 } moves && AddressFinder.Find(other.Running(), told.Words) is { } latest && moves.Any(move => Math.Abs(move.Index - latest.Index) < UpdateReach))
        {
            return Read(source, other, told.Words);
        }

        var mention = Read(source, practical, told.Words);
        var dated = other.Running().IndexOf(told.Words) >= 0 ? other : told.Section;
        if (!mention.IsEmpty || dated is null || dated == practical)
        {
            return mention;
        }

        var found = Read(source, dated, told.Words);
        return found with { Maps = [.. mention.Maps, .. found.Maps] };
    }

    /// <summary>Whether a post that names no place says that the event is online.</summary>
    public static bool SaysOnline(EventSource source)
    {
        if (OnlineReader.Find(source) is not { } words)
        {
            return false;
        }

        source.Record(() => source.PlaceOf(words.Section, words.Text), "online", words.Text);
        return true;
    }

    private static VenueMention Read(EventSource source, EventSection section, string when)
    {
        var (running, withStruck) = (section.Running(), false);
        if (when.Length > 0 && running.IndexOf(when) < 0)
        {
            (running, withStruck) = (section.Running(withStruck: true), true);
        }

        var address = AddressFinder.Find(running, when);
        var name = VenueNameReader.Find(running, when, address);
        var parsed = address is null ? null : AddressReader.Parse(address.Text);
        var mention = new VenueMention
        {
            Name = name,
            Address = parsed,
            InText = parsed is null ? null : (parsed, source.PlaceOf(section, address!.Text)),
            Position = address?.Link?.Element.GetAttribute("href") is { } url ? MapLink.Parse(url)?.Position : null,
            Maps = [.. section.Links(withStruck).Select(link => MapLink.Parse(link.Url)).OfType<MapLink>().Take(MostMaps).Select(map => (map, source.PlaceOfLink(section, map.Url)))],
            At = source.PlaceOf(section, name ?? address?.Text ?? section.Heading),
        };
        Record(source, mention);
        return mention;
    }

    /// <summary>Words of an update above a post that still names the former place.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:changement\s(?:de\s(?:lieu|salle)|d['’]adresse)"
        + @"|nouve(?:au\slieu(?!\spour\sl['’](?:apéro|after))|lle\s(?:salle|adresse))"
        + @"|(?:non|n['’]aura\s(?:finalement\s)?)\s?(?:plus|pas)\s(?:lieu\s)?(?:au|à|aux|chez|dans)(?!\p{L}|\s[0-9]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    private static void Record(EventSource source, VenueMention mention)
    {
        if (mention.Name is not null)
        {
            source.Record(mention.At, "venue", mention.Name);
        }

        if (mention.InText is { } address)
        {
            source.Record(address.At, "address", address.Address.Text);
        }

        if (mention.OwnPosition is { } position)
        {
            var (_, at) = mention.Maps.FirstOrDefault(m => m.Map.Position == position);
            source.Record(at, "position", string.Create(CultureInfo.InvariantCulture, $"{position.Latitude}, {position.Longitude}"));
        }
    }
}
