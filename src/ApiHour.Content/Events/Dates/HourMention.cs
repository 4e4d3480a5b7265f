namespace ApiHour.Content.Events.Dates;

/// <summary>An hour that a text names.</summary>
/// <param name="Index">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Start">The hour.</param>
/// <param name="Until">The hour at which it ends; null when the text does not say it.</param>
internal sealed record HourMention(int Index, int Length, TimeOnly Start, TimeOnly? Until)
{
    public int End => Index + Length;
}
