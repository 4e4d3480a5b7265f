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
    public bool IsEmpty => this is { Year: null, Series: null, HasVideo: null };

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
    public string QueryOf(int page) => SiteUrl.Query(
        ("year", Year is { } year ? SiteUrl.Digits(year) : null), ("series", Series), ("video", HasVideo is { } has ? (has ? With : Without) : null), SiteUrl.Page(page));

    /// <summary>The address of the talks of a year, of a series, or of those with a video or without.</summary>
    public string UrlOf(int? year = null, string? series = null, bool? hasVideo = null) => Url + (this with { Year = year, Series = series, HasVideo = hasVideo }).QueryOf(1);
}
