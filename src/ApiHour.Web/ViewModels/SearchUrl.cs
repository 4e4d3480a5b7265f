using ApiHour.Content;
using ApiHour.Content.Catalog.Search;

namespace ApiHour.Web.ViewModels;

/// <summary>Addresses of searches.</summary>
public static class SearchUrl
{
    /// <summary>The address of the search itself.</summary>
    public const string Form = BuiltInAddress.Search;

    /// <summary>The address of what the browser searches where the site is static files.</summary>
    public const string OfEntries = "/search.json";

    /// <summary>The address of a search for everything.</summary>
    public static string Of(string query) => Of(query, new SearchFilter(null, null), page: 1);

    /// <summary>The address of one part of a search.</summary>
    public static string Of(string query, SearchFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Form + SiteUrl.Query(
            ("q", query), ("kind", filter.Kind?.ToString().ToLowerInvariant()), ("year", filter.Year is { } year ? SiteUrl.Digits(year) : null), SiteUrl.Page(page));
    }
}
