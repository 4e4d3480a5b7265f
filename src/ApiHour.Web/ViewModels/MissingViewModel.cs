using System.Text.RegularExpressions;
using ApiHour.Content.Catalog.Search;

namespace ApiHour.Web.ViewModels;

/// <summary>Where to go on from an address that leads nowhere.</summary>
/// <param name="Words">What the address names, to search for; empty when it is no page's.</param>
/// <param name="Near">The pages that it may have meant.</param>
/// <param name="Next">The next event; null when none is announced.</param>
public sealed partial record MissingViewModel(string Words, IReadOnlyList<SearchResultViewModel> Near, EventFactsViewModel? Next)
{
    private const int Most = 5;

    /// <summary>Makes the view of what was found.</summary>
    public static MissingViewModel From(string words, IReadOnlyList<SearchHit> near, EventFactsViewModel? next)
    {
        ArgumentNullException.ThrowIfNull(near);
        return new MissingViewModel(words, [.. near.Take(Most).Select(SearchResultViewModel.From)], next);
    }

    /// <summary>The words of a path's last part: <c>mqtt en pratique</c> of <c>/talks/3-mqtt-en-pratique.html</c>; none of a picture's.</summary>
    public static string WordsOf(string? path)
    {
        path = path?.TrimEnd('/') ?? "";
        var name = Path.GetExtension(path) is "" or ".html" or ".htm" or ".php" or ".md" ? Path.GetFileNameWithoutExtension(path) : "";
        return string.Join(' ', Word().Matches(name).Select(word => word.Value));
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}0-9]+|(?<=\p{L}-)[0-9]+")]
    private static partial Regex Word();
}
