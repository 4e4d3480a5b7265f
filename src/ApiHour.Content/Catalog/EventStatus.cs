namespace ApiHour.Content.Catalog;

/// <summary>Whether an event goes ahead (schema.org's <c>eventStatus</c>).</summary>
public enum EventStatus
{
    /// <summary>It takes place, or took place, as announced.</summary>
    Scheduled,

    /// <summary>It does not take place.</summary>
    Cancelled,

    /// <summary>It takes place on a day not known yet.</summary>
    Postponed,
}
