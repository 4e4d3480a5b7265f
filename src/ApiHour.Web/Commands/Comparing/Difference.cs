namespace ApiHour.Web.Commands.Comparing;

/// <summary>Something of the old site that is not here as it was.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Address">The old address.</param>
/// <param name="Message">How it differs.</param>
/// <param name="Fix">What to do about it.</param>
internal sealed record Difference(DifferenceKind Kind, string Address, string Message, string Fix)
{
    /// <summary>The site's <c>permalink</c> that would mend it; null when none would.</summary>
    public string? Style { get; init; }

    /// <summary>Whether a visitor or a feed reader gets what the old site gave.</summary>
    public bool IsHarmless => Kind is DifferenceKind.Moved or DifferenceKind.BrokenFeed;

    /// <summary>How grave it is, as reports say it.</summary>
    public string Level => Kind switch
    {
        DifferenceKind.MissingPage or DifferenceKind.MissingFile or DifferenceKind.MissingAnchor or DifferenceKind.MissingEntry => "missing",
        DifferenceKind.OtherTitle or DifferenceKind.OtherFeed or DifferenceKind.OtherFile => "differs",
        DifferenceKind.Moved => "moved",
        DifferenceKind.Unread => "unread",
        _ => "note",
    };
}
