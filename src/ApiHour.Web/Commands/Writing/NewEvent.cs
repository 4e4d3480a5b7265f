using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>An event that is not written yet.</summary>
internal sealed record NewEvent
{
    /// <summary>Its category.</summary>
    public required string Series { get; init; }

    public required string Title { get; init; }

    public required string Slug { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly Hour { get; init; }

    public required VenueChoice Venue { get; init; }

    /// <summary>How many can come; null for no limit.</summary>
    public required int? Capacity { get; init; }

    /// <summary>Where to register; empty while there is no link.</summary>
    public required string Registration { get; init; }

    public required IReadOnlyList<NewTalk> Talks { get; init; }

    /// <summary>How many talks nobody gives yet.</summary>
    public required int OpenSlots { get; init; }

    /// <summary>The event whose sections it takes over; null for the template's.</summary>
    public EventPost? Model { get; init; }
}
