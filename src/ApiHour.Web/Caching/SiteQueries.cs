using System.Collections.Frozen;

namespace ApiHour.Web.Caching;

/// <summary>Tells what pages read behind the question mark from what those who pass links on append there.</summary>
internal static class SiteQueries
{
    /// <summary>The key of a fingerprinted asset.</summary>
    public const string Fingerprint = "v";

    private static readonly FrozenSet<string> Keys = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, Fingerprint, "q", "kind", "year", "series", "video", "page");

    /// <summary>Whether a request asks for something that its path alone does not say.</summary>
    public static bool Asks(HttpRequest request) => request.QueryString.HasValue && request.Query.Keys.Any(Keys.Contains);
}
