using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>Addresses of searches.</summary>
public static class SearchUrl
{
    /// <summary>The address of a search for everything.</summary>
    public static string Of(string query) => Of(query, new SearchFilter(null, null), page: 1);

    /// <summary>The address of one part of a search.</summary>
    public static string Of(string query, SearchFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        (string Key, string? Value)[] values =
        [
            ("q", query),
            ("kind", filter.Kind?.ToString().ToLowerInvariant()),
            ("year", filter.Year is { } year ? Of(year) : null),
            ("page", page > 1 ? Of(page) : null),
        ];
        return "/search" + QueryString.Create(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value)));
    }

    /// <summary>A number as it stands in an address.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
