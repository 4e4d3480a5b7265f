using System.IO.Enumeration;

namespace ApiHour.Content;

/// <summary>Jekyll's <c>exclude</c>: names, folders and glob patterns that the site leaves alone.</summary>
/// <remarks>https://jekyllrb.com/docs/configuration/options/ (exclude).</remarks>
public sealed class ExcludedPaths(IEnumerable<string> patterns)
{
    private static readonly string[] ByDefault = [".sass-cache/", ".jekyll-cache/", "gemfiles/", "Gemfile", "Gemfile.lock", "node_modules/", "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/"];

    private readonly string[] patterns = [.. ByDefault.Concat(patterns).Select(p => p.TrimStart('/')).Where(p => p.Length > 0)];

    /// <summary>Whether a path from the content folder is left alone; a folder's path ends in a slash.</summary>
    public bool Contains(string path) => patterns.Any(pattern =>
        path.Equals(pattern, StringComparison.Ordinal)
        || path.StartsWith(pattern.TrimEnd('/') + "/", StringComparison.Ordinal)
        || FileSystemName.MatchesSimpleExpression(pattern.TrimEnd('/'), path.TrimEnd('/'), ignoreCase: false));
}
