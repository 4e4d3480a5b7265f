namespace ApiHour.Web.ViewModels;

/// <summary>A choice of a search's filter.</summary>
/// <param name="Value">The kind or the year.</param>
/// <param name="Pages">How many pages it would show.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record SearchOptionViewModel(string Value, int Pages, bool IsChosen);
