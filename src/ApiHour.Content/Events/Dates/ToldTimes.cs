using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Dates;

/// <summary>What the prose says of when an event takes place, and where it says so.</summary>
internal sealed record ToldTimes
{
    public required EventTimes Times { get; init; }

    /// <summary>The words of the date; empty when there is none.</summary>
    public required string Words { get; init; }

    /// <summary>The section that says the date; null for the title, or when there is none.</summary>
    public EventSection? Section { get; init; }

    public required TextPosition DateAt { get; init; }

    public required TextPosition HourAt { get; init; }

    /// <summary>Whether the date takes the place of an earlier one.</summary>
    public bool IsMoved { get; init; }
}
