using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Venues;

namespace ApiHour.Content.Events;

/// <summary>What one post says of its event, by itself.</summary>
internal sealed record EventFacts
{
    public required EventTimes Times { get; init; }

    public required EventStatus Status { get; init; }

    public required bool IsOnline { get; init; }

    public string? JoinUrl { get; init; }

    public required VenueMention Venue { get; init; }

    public int? Capacity { get; init; }

    public string? RegistrationUrl { get; init; }

    /// <summary>In the site's time zone.</summary>
    public DateTime? RegistrationOpens { get; init; }

    public bool IsRegistrationClosed { get; init; }
}
