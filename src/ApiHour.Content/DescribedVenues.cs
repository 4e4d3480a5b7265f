using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Venues;
using ApiHour.Content.Parsing;

namespace ApiHour.Content;

/// <summary>The venues that a content folder's <c>_data/venues.yml</c> describes, whether an event was there or not.</summary>
public static class DescribedVenues
{
    /// <summary>Reads them in the file's order; their slugs are the keys that an event's post can name. What is wrong with the file is not told: without one that can be read, there are none.</summary>
    public static IReadOnlyList<Venue> Read(string folder)
    {
        var file = ReadFile.From(new SourceFile(DataFile.Venues, Path.Combine(folder, DataFile.Venues)));
        return [.. VenuesFile.Read(new DataFile(file.Mapping(), file.Problems)).Select(venue => new Venue
        {
            Slug = venue.Key!,
            Name = venue.Name,
            Address = venue.StatedAddress,
            Position = venue.StatedPosition,
            Access = venue.Access,
        })];
    }
}
