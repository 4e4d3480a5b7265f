namespace ApiHour.Content.Catalog;

/// <summary>An evening, a workshop, a group's meeting or a camp, as its post announces it.</summary>
public sealed class EventPost : Post
{
    /// <summary>The post's category: <c>api-hours</c>, <c>workshops</c>, <c>groups</c> or <c>devcamp</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The start in the site's time zone; null when the post does not say it.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The Flickr album's id, digits; null when there are no photos.</summary>
    public string? FlickrSetId { get; init; }

    /// <summary>The address of the mascot's picture; null for none.</summary>
    public string? MascotImage { get; init; }

    /// <summary>The talks given, in no particular order.</summary>
    public ICollection<Talk> Talks { get; } = [];

    /// <summary>The sponsors named by the post.</summary>
    public ICollection<Sponsor> Sponsors { get; } = [];
}
