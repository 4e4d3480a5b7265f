namespace ApiHour.Web.ViewModels;

/// <summary>Groups lists by year.</summary>
public static class YearViewModelExtensions
{
    /// <summary>Groups a list that is already in order.</summary>
    public static IReadOnlyList<YearViewModel<T>> ByYear<T>(this IEnumerable<T> items, Func<T, DateOnly> date) =>
        [.. items.GroupBy(item => date(item).Year).Select(year => new YearViewModel<T>(year.Key, [.. year]))];
}
