namespace ApiHour.Web.ViewModels;

/// <summary>Divides lists into pages.</summary>
internal static class PagerViewModelExtensions
{
    /// <summary>The entries on a page of a list that the catalog has in order.</summary>
    public static IQueryable<T> On<T>(this IQueryable<T> entries, PagerViewModel pager) => entries.Skip(pager.Skipped).Take(pager.Length);

    /// <summary>The entries on a page of a list that is in order already.</summary>
    public static IEnumerable<T> On<T>(this IEnumerable<T> entries, PagerViewModel pager) => entries.Skip(pager.Skipped).Take(pager.Length);
}
