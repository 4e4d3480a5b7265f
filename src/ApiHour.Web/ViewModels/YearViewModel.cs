namespace ApiHour.Web.ViewModels;

/// <summary>The entries of one year.</summary>
public sealed record YearViewModel<T>(int Year, IReadOnlyList<T> Items);
