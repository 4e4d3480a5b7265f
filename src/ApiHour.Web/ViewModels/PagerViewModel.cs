namespace ApiHour.Web.ViewModels;

/// <summary>One page of a long list.</summary>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Pages">How many there are, one at least.</param>
/// <param name="Items">How long the whole list is.</param>
public sealed record PagerViewModel(int Page, int Pages, int Items)
{
    /// <summary>The address of the page before; null on the first.</summary>
    public string? PreviousUrl { get; private init; }

    /// <summary>The address of the page after; null on the last.</summary>
    public string? NextUrl { get; private init; }

    /// <summary>Opens a page; null when the list has no such page.</summary>
    public static PagerViewModel? Open(int page, int items, int length, Func<int, string> urlOf)
    {
        ArgumentNullException.ThrowIfNull(urlOf);
        var pages = Math.Max(1, (items + length - 1) / length);
        return page < 1 || page > pages ? null : new PagerViewModel(page, pages, items)
        {
            PreviousUrl = page > 1 ? urlOf(page - 1) : null,
            NextUrl = page < pages ? urlOf(page + 1) : null,
        };
    }
}
