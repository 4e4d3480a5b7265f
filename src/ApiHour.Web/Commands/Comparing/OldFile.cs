using System.Text.RegularExpressions;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>What stood at an address of the old site.</summary>
/// <param name="Address">The decoded path from the site's root.</param>
/// <param name="Bytes">What it said; null when only the address is known.</param>
internal sealed partial record OldFile(string Address, byte[]? Bytes)
{
    private static readonly string[] DesignTypes = [".css", ".scss", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot"];

    private static readonly string[] HostsFiles = ["/404.html", "/CNAME", "/robots.txt"];

    /// <summary>Whether it is HTML.</summary>
    public bool IsPage { get; init; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether nobody links to it: a file of the old design, or one for the old host.</summary>
    public bool IsDesign => DesignTypes.Contains(Path.GetExtension(Address), StringComparer.OrdinalIgnoreCase) || HostsFiles.Contains(Address) || Map().IsMatch(Address);

    /// <summary>The address of a file; for an index that of its folder.</summary>
    public static string AddressOf(string path) => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>The site map or one of its parts, by the names that generators give them: <c>/sitemap-2.xml</c>, <c>/post-sitemap.xml</c>.</summary>
    [GeneratedRegex(@"^/(?:[\w-]+-)?sitemap[\w-]*\.xml$")]
    private static partial Regex Map();
}
