using Microsoft.Extensions.Localization;

namespace ApiHour.Web.ViewModels;

/// <summary>One page of a long list.</summary>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Pages">How many there are, one at least.</param>
/// <param name="Items">How long the whole list is.</param>
/// <param name="Length">How many entries a page has.</param>
public sealed record PagerViewModel(int Page, int Pages, int Items, int Length)
{
    /// <summary>How many entries a page has of a list that few sites need to divide.</summary>
    private const int Usual = 200;

    /// <summary>The query of the page's address, with its question mark; empty for the first.</summary>
    public string Query => SiteUrl.Query(SiteUrl.Page(Page));

    /// <summary>How many entries the pages before have.</summary>
    public int Skipped => (Page - 1) * Length;

    /// <summary>The address of the page before; null on the first.</summary>
    public string? PreviousUrl { get; private init; }

    /// <summary>The address of the page after; null on the last.</summary>
    public string? NextUrl { get; private init; }

    /// <summary>Opens a page; null when the list has no such page.</summary>
    public static PagerViewModel? Open(int page, int items, int length, Func<int, string> urlOf)
    {
        ArgumentNullException.ThrowIfNull(urlOf);
        var pages = Math.Max(1, (items + length - 1) / length);
        return page < 1 || page > pages ? null : new PagerViewModel(page, pages, items, length)
        {
            PreviousUrl = page > 1 ? urlOf(page - 1) : null,
            NextUrl = page < pages ? urlOf(page + 1) : null,
        };
    }

    /// <summary>Opens a page of the list at an address, the first when none is asked for; null when the list has no such page.</summary>
    public static PagerViewModel? Open(int? page, int items, string address) => Open(page ?? 1, items, Usual, number => UrlOf(address, number));

    /// <summary>A title that no other page of the list has.</summary>
    public string TitleOf(string title, IStringLocalizer words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Page > 1 ? $"{title} ({words["PageOf", Page, Pages].Value})" : title;
    }

    /// <summary>Links from this page to an anchor beside an entry, counted from 0.</summary>
    public string LinkTo(int entry, string anchor, string address)
    {
        var page = (entry / Length) + 1;
        return (page == Page ? "" : UrlOf(address, page)) + anchor;
    }

    private static string UrlOf(string address, int page) => SiteUrl.Encode(address) + SiteUrl.Query(SiteUrl.Page(page));
}
