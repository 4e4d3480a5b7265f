namespace ApiHour.Content.Catalog;

/// <summary>An organisation that supports the meetup, from the home page or from an event's sponsors section.</summary>
public sealed class Sponsor
{
    /// <summary>The sponsor's page; the primary key.</summary>
    public required string Address { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The sponsor's own site; null when unknown.</summary>
    public string? Url { get; set; }

    /// <summary>The address of the logo; null when there is none.</summary>
    public string? Logo { get; set; }

    /// <summary>The place on the home page, from 0; null for a sponsor of past events only.</summary>
    public int? HomePosition { get; set; }

    /// <summary>What it supports, in the words of <c>_data/sponsors.yml</c>; null when that says nothing.</summary>
    public string? Level { get; set; }

    /// <summary>The first day of support by <c>_data/sponsors.yml</c>; null when that says nothing.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>The last day of support by <c>_data/sponsors.yml</c>; null when that says nothing.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The events supported.</summary>
    public ICollection<EventPost> Events { get; } = [];

    /// <summary>Whether it supports the meetup on a day: its dates say so, or without any the home page names it.</summary>
    public bool IsCurrentOn(DateOnly day) => (HomePosition is not null || Since is not null || Until is not null) && !(day < Since) && !(day > Until);
}
