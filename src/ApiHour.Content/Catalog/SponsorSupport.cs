namespace ApiHour.Content.Catalog;

/// <summary>When a sponsor supports the meetup.</summary>
public enum SponsorSupport
{
    /// <summary>It did.</summary>
    Past,

    /// <summary>It does, or an event to come has it.</summary>
    Current,

    /// <summary>It will.</summary>
    Coming,
}
