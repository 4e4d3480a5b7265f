using System.Text.RegularExpressions;
using ApiHour.Content;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Where a static host has what the site answers at an address.</summary>
internal static partial class StaticAddress
{
    private const int LongestQuery = 100;

    /// <summary>
    /// The address with its query moved into the path, since a static host ignores queries:
    /// <c>/talks/?year=2014</c> becomes <c>/talks/year=2014/</c>, <c>/talks/atom.xml?page=2</c> becomes <c>/talks/atom.page=2.xml</c>.
    /// </summary>
    public static Uri Of(Uri url)
    {
        var path = url.AbsolutePath;
        if (Signs().Replace(url.Query, "-").Trim('-') is not { Length: > 0 } query || IsIdle(url))
        {
            return url;
        }

        query = query[..Math.Min(query.Length, LongestQuery)];
        var dot = path.LastIndexOf('.');
        var moved = path.EndsWith('/') ? $"{path}{query}/" : dot > path.LastIndexOf('/') ? $"{path[..dot]}.{query}{path[dot..]}" : $"{path}/{query}/";
        return new Uri(url, moved + url.Fragment);
    }

    /// <summary>Whether the query does not change the answer: it is a file's version, or is read by the search in the browser.</summary>
    public static bool IsIdle(Uri url) => url.AbsolutePath is BuiltInAddress.Search || Version().IsMatch(url.Query);

    /// <summary>The file of an address without a query, decoded, from the folder of the site.</summary>
    public static string FileOf(Uri url, bool isPage)
    {
        var path = Uri.UnescapeDataString(url.AbsolutePath)[1..];
        return path.Length is 0 || path.EndsWith('/') ? path + "index.html"
            : isPage && !path.EndsWith(".html", StringComparison.Ordinal) ? path + "/index.html"
            : path;
    }

    [GeneratedRegex("[^A-Za-z0-9=_]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\?v=[^&]*$")]
    private static partial Regex Version();
}
