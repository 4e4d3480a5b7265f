using System.IO.Enumeration;

namespace ApiHour.Content;

/// <summary>Jekyll's <c>exclude</c>: names, folders and glob patterns that the site leaves alone.</summary>
/// <remarks>https://jekyllrb.com/docs/configuration/options/ (exclude).</remarks>
public sealed class ExcludedPaths(IEnumerable<string> patterns)
{
    private static readonly string[] ByDefault = [".sass-cache/", ".jekyll-cache/", "gemfiles/", "Gemfile", "Gemfile.lock", "node_modules/", "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/"];

    // A folder's name is without the slash at its end; the path of what is inside begins with it.
    private readonly (string Name, string Folder)[] patterns =
        [.. ByDefault.Concat(patterns).Select(p => p.TrimStart('/')).Where(p => p.Length > 0).Select(p => (p.TrimEnd('/'), p.TrimEnd('/') + "/"))];

    /// <summary>Whether a path from the content folder is left alone; a folder's path ends in a slash.</summary>
    public bool Contains(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path.AsSpan().TrimEnd('/');
        foreach (var pattern in patterns)
        {
            if (name.SequenceEqual(pattern.Name) || path.StartsWith(pattern.Folder, StringComparison.Ordinal) || FileSystemName.MatchesSimpleExpression(pattern.Name, name, ignoreCase: false))
            {
                return true;
            }
        }

        return false;
    }
}
