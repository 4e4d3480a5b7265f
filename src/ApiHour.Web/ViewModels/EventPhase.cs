namespace ApiHour.Web.ViewModels;

/// <summary>Where an event stands in time.</summary>
public enum EventPhase
{
    /// <summary>Nobody knows when it takes place.</summary>
    Undated,

    /// <summary>It has not begun.</summary>
    Upcoming,

    /// <summary>It has begun and is not over.</summary>
    Now,

    /// <summary>It is over.</summary>
    Past,
}
