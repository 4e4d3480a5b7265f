using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>Which talks a list shows, and which it could show.</summary>
public sealed record TalkFilterViewModel
{
    private const string With = "yes";

    private const string Without = "no";

    /// <summary>The list's address, encoded.</summary>
    public required string Url { get; init; }

    /// <summary>The years to choose from.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The series to choose from.</summary>
    public required IReadOnlyList<string> AllSeries { get; init; }

    /// <summary>The year chosen; null for all.</summary>
    public int? Year { get; private init; }

    /// <summary>The series chosen; null for all.</summary>
    public string? Series { get; private init; }

    /// <summary>Whether talks with a video are chosen, or those without; null for all.</summary>
    public bool? HasVideo { get; private init; }

    /// <summary>Whether nothing is chosen.</summary>
    public bool IsEmpty => Query.Length == 0;

    private string Query => string.Join('&', new[]
    {
        Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"year={year}") : "",
        Series is { } series ? $"series={Uri.EscapeDataString(series)}" : "",
        HasVideo is { } has ? $"video={(has ? With : Without)}" : "",
    }.Where(part => part.Length > 0));

    /// <summary>Chooses what the query of an address asks for; what there is none of is passed over.</summary>
    public TalkFilterViewModel Choose(string? year, string? series, string? video) => this with
    {
        Year = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Years.Contains(number) ? number : null,
        Series = series is not null && AllSeries.Contains(series) ? series : null,
        HasVideo = video switch { With => true, Without => false, _ => null },
    };

    /// <summary>Keeps the talks that are chosen.</summary>
    public IQueryable<Talk> Of(IQueryable<Talk> talks)
    {
        talks = Year is { } year ? talks.OfYear(year) : talks;
        talks = Series is { } series ? talks.OfSeries(series) : talks;
        return HasVideo is { } has ? talks.WithVideo(has) : talks;
    }

    /// <summary>The query of the address of a page of the list, with its question mark; empty for the first page of all talks.</summary>
    public string QueryOf(int page)
    {
        var parts = new[] { Query, page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page={page}") : "" }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
