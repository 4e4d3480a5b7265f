namespace ApiHour.Content.Events.Venues;

/// <summary>Names the venues for addresses: by their keys, else by the first name that a post gave them, so that later posts change nothing.</summary>
internal static class VenueSlugs
{
    private const string Nameless = "venue";

    /// <param name="venues">The venues, those of the data file first, then by their first announcement.</param>
    public static Dictionary<KnownVenue, string> Of(IReadOnlyList<KnownVenue> venues)
    {
        var slugs = new Dictionary<KnownVenue, string>();
        var taken = venues.Select(v => v.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var venue in venues)
        {
            slugs.Add(venue, venue.Key ?? Free(NameSlug.Of(venue.Mentions[0].BareName ?? venue.Name), taken));
        }

        return slugs;
    }

    private static string Free(string slug, HashSet<string> taken)
    {
        var wanted = slug.Length == 0 ? Nameless : slug;
        var number = 2;
        for (slug = wanted; !taken.Add(slug); number++)
        {
            slug = $"{wanted}-{number}";
        }

        return slug;
    }
}
