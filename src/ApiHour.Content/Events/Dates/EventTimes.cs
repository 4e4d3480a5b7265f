namespace ApiHour.Content.Events.Dates;

/// <summary>When an event takes place, in the site's time zone.</summary>
/// <param name="Date">The first day; null when the post does not say it.</param>
/// <param name="Start">The hour; null when the post does not say it.</param>
/// <param name="EndDate">The last day; null when it is the first, or nobody says when it ends.</param>
/// <param name="End">The hour at which it ends; null when the post does not say it.</param>
internal sealed record EventTimes(DateOnly? Date, TimeOnly? Start, DateOnly? EndDate, TimeOnly? End)
{
    public static EventTimes Unknown { get; } = new(null, null, null, null);
}
