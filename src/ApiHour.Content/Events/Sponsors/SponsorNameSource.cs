namespace ApiHour.Content.Events.Sponsors;

/// <summary>What says a sponsor's name, the best first.</summary>
internal enum SponsorNameSource
{
    /// <summary>The words of a link.</summary>
    Words,

    /// <summary>What stands in for a linked picture.</summary>
    Picture,

    /// <summary>The title of the link or of its picture.</summary>
    Title,

    /// <summary>Nothing.</summary>
    None,
}
