namespace ApiHour.Content.Catalog;

/// <summary>What stands at an address.</summary>
public enum PageKind
{
    /// <summary>A page of its own: the code of conduct, the association.</summary>
    Page,

    /// <summary>The home page.</summary>
    Home,

    /// <summary>The list of the events of one series.</summary>
    Events,

    /// <summary>One event.</summary>
    Event,

    /// <summary>The list of talks.</summary>
    Talks,

    /// <summary>One talk.</summary>
    Talk,

    /// <summary>The list of speakers.</summary>
    Speakers,

    /// <summary>One speaker.</summary>
    Speaker,

    /// <summary>The list of sponsors.</summary>
    Sponsors,

    /// <summary>One sponsor.</summary>
    Sponsor,

    /// <summary>How to subscribe to the calendars.</summary>
    Calendar,

    /// <summary>The list of articles.</summary>
    Articles,

    /// <summary>One article.</summary>
    Article,
}
