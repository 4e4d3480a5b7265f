using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;
using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Events.Venues;

/// <summary>Reads the venue that the front matter states below <c>event:</c>: a key of <c>_data/venues.yml</c>, or a description.</summary>
internal static class StatedVenueReader
{
    /// <summary>What the front matter states of the venue, on top of what the prose says; what cannot be understood is told.</summary>
    public static VenueMention Read(EventSource source, VenueMention told)
    {
        var at = source.Stated.PositionOf("venue");
        if (source.Stated.Section("venue") is { } described)
        {
            return Describe(source, described, told);
        }

        if (source.Stated.Text("venue") is { } key)
        {
            source.Record(at, "venue", key);
            return told with { Key = key, At = at };
        }

        if (source.Stated.Find("venue") is not null)
        {
            source.Warn(at, ProblemCode.BadValue, "`venue` cannot be understood and is left out", "write a key of _data/venues.yml, or `{ name: …, address: … }`");
        }

        return told;
    }

    private static VenueMention Describe(EventSource source, FrontMatter described, VenueMention told)
    {
        var entry = new DataEntry("venue", described, source.Stated.PositionOf("venue"), source.Problems);
        NearKey.TellUnknown(described, VenuesFile.Keys, "`venue`", source.Problems);
        var position = VenuesFile.PositionOf(entry);
        var stated = told with
        {
            Name = entry.Text("name") ?? told.Name,
            Address = entry.Text("address") is { } address ? AddressReader.Parse(address) : told.Address,
            Position = position ?? told.Position,
            StatedPosition = position,
            Access = entry.Text("access"),
            At = entry.At,
        };
        source.Record(entry.At, "venue", stated.Name ?? "");
        return stated;
    }
}
