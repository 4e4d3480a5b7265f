namespace ApiHour.Web.ViewModels;

/// <summary>How many entries a list has of a year, and where they begin.</summary>
public sealed record YearCountViewModel(int Year, int Count, string Url);
