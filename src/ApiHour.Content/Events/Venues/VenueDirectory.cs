using System.Diagnostics.CodeAnalysis;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Venues;

/// <summary>Gathers the venues that the posts name: the same address is the same venue, however its name is spelt.</summary>
internal sealed class VenueDirectory
{
    private readonly List<KnownVenue> venues;
    private readonly VenueKeys keys;
    private readonly string language;
    private int placed;

    /// <summary>Begins with the venues of the data file. Names and notes get the typography of the site's language once all venues are matched.</summary>
    public VenueDirectory(DataFile data, string language)
    {
        this.language = language;
        venues = [.. VenuesFile.Read(data)];
        keys = new VenueKeys([.. venues]);
    }

    /// <summary>Gives every event its venue, and returns the venues that have one.</summary>
    /// <param name="events">The events with what their posts say, in any order.</param>
    public IReadOnlyList<Venue> Settle(IEnumerable<(EventPost Post, EventSource Source, VenueMention Mention)> events)
    {
        var stays = new List<(EventPost Post, EventSource Source, VenueMention Mention, KnownVenue Venue)>();
        foreach (var (post, source, mention) in events.OrderBy(e => e.Post.AnnouncedOn).ThenBy(e => e.Post.SourcePath, StringComparer.Ordinal))
        {
            var known = keys.Find(source, mention);
            if (!post.IsOnline && Place(source, mention, known) is { } venue)
            {
                stays.Add((post, source, mention, venue));
                post.VenueName = venue.Mentions[^1].Name;
                post.VenueAddress = venue.StatedAddress ?? venue.Mentions[^1].Address;
            }
        }

        var positions = new VenuePositions(venues);
        var slugs = VenueSlugs.Of(venues);
        foreach (var (post, source, mention, venue) in stays)
        {
            post.VenueSlug = slugs[venue];
            post.VenueName = Typeset(post.VenueName ?? venue.Spellings.LastOrDefault());
            post.VenueAddress ??= venue.Address;
            post.Position = mention.StatedPosition ?? positions.Of(venue);
            positions.TellFarOffMaps(source, mention, venue);
        }

        return [.. venues.Where(v => v.Mentions.Count > 0).Select(v => new Venue { Slug = slugs[v], Name = Typeset(v.Name), Address = v.Address, Position = positions.Of(v), Access = Typeset(v.Access) })];
    }

    [return: NotNullIfNotNull(nameof(text))]
    private string? Typeset(string? text) => text is null ? null : FrenchTypography.Apply(text, language);

    /// <summary>The venue of a mention, a new one unless the front matter states it or it is known; null when the mention says nothing.</summary>
    private KnownVenue? Place(EventSource source, VenueMention mention, KnownVenue? venue)
    {
        var address = mention.Address is null ? null : new AddressWords(mention.Address);
        var isContradicted = TellContradiction(source, mention, venue);
        if (venue is not null && !venue.Is(mention, address))
        {
            mention = isContradicted ? VenueMention.None : new VenueMention { Name = venue.StatedName is null ? mention.Name : null, Maps = mention.Maps };
        }
        else if (venue is null && mention is { Name: null, Address: null })
        {
            return null;
        }

        // Of several places of one name, the one last used.
        venue ??= venues.Where(v => v.Is(mention, address)).MaxBy(v => v.LastPlaced);
        if (venue is null)
        {
            venue = new KnownVenue();
            venues.Add(venue);
        }

        venue.LastPlaced = ++placed;
        venue.Access = venue.Key is null ? mention.Access ?? venue.Access : venue.Access ?? mention.Access;
        venue.Add(mention);
        return venue;
    }

    /// <summary>Tells a text that gives another address than the front matter states. Returns whether it does.</summary>
    private static bool TellContradiction(EventSource source, VenueMention mention, KnownVenue? stated)
    {
        var address = stated is null ? mention.Address : stated.Address;
        if (mention.InText is not { } told || address is null || (stated is null ? new AddressWords(address).IsSame(new AddressWords(told.Address)) : stated.CanStandAt(new AddressWords(told.Address))))
        {
            return false;
        }

        source.Warn(told.At, ProblemCode.Contradiction, $"the text says {told.Address.Text}, `event.venue` says {address.Text}, which is used", "correct one of the two");
        return true;
    }
}
