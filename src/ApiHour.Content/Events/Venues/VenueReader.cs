using System.Globalization;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads from the prose where an event takes place: "à 19h dans les locaux de **X** … L'adresse exacte est : [**…**](map)".</summary>
internal static class VenueReader
{
    /// <summary>Returns what the practical information says of the venue, the rest of the post when it says nothing.</summary>
    /// <param name="source">The post.</param>
    /// <param name="when">The words of the date, near which the venue stands; empty when there are none.</param>
    public static VenueMention Read(EventSource source, string when)
    {
        var mention = Read(source, source.Sections.Practical, when);
        return mention.IsEmpty && when.Length > 0 && source.Sections.Other.Text.Contains(when, StringComparison.Ordinal) ? Read(source, source.Sections.Other, when) : mention;
    }

    /// <summary>Whether the post says that the event is online; one that names a place is not, whatever else it shows online.</summary>
    public static bool SaysOnline(EventSource source)
    {
        if (OnlineReader.Find(source) is not { } words)
        {
            return false;
        }

        source.Tell(source.PlaceOf(words.Section, words.Text), "online", words.Text);
        return true;
    }

    private static VenueMention Read(EventSource source, EventSection section, string when)
    {
        var running = section.Running();
        if (when.Length > 0 && !running.Text.Contains(when, StringComparison.Ordinal))
        {
            running = section.Running(withStruck: true);
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
            Maps = [.. section.Links().Select(link => MapLink.Parse(link.Url)).OfType<MapLink>().Select(map => (map, source.PlaceOfLink(section, map.Url)))],
            At = source.PlaceOf(section, name ?? address?.Text ?? section.Heading),
        };
        Tell(source, mention);
        return mention;
    }

    private static void Tell(EventSource source, VenueMention mention)
    {
        if (mention.Name is not null)
        {
            source.Tell(mention.At, "venue", mention.Name);
        }

        if (mention.InText is { } address)
        {
            source.Tell(address.At, "address", address.Address.Text);
        }

        if (mention.OwnPosition is { } position)
        {
            var (_, at) = mention.Maps.FirstOrDefault(m => m.Map.Position == position);
            source.Tell(at, "position", string.Create(CultureInfo.InvariantCulture, $"{position.Latitude}, {position.Longitude}"));
        }
    }
}
