using ApiHour.Content;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ApiHour.Web.Loading;

/// <summary>The content folder without what is not for readers: hidden and excluded paths, and links that lead out of the folder.</summary>
public sealed class ContentFileProvider(IOptions<ContentOptions> content, CurrentSite site) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider files = new(content.Value.Path);

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath)
    {
        ArgumentNullException.ThrowIfNull(subpath);
        var path = subpath.TrimStart('/');
        var file = IsHidden(path) || site.Loaded.Excluded.Contains(path) ? new NotFoundFileInfo(path) : files.GetFileInfo(subpath);
        return file is { Exists: true, PhysicalPath: { } physical } && !IsInside(physical) ? new NotFoundFileInfo(path) : file;
    }

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <inheritdoc />
    public void Dispose() => files.Dispose();

    private bool IsInside(string path)
    {
        try
        {
            // The folder may be a link itself, which leads to another one with every release.
            return RealPath.Of(path).StartsWith(RealPath.Of(content.Value.Path) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // Links that lead in a circle, or a file that has just gone.
        }
    }

    private static bool IsHidden(string path) => path.Split('/').Any(segment => segment is ['_' or '.', ..]);
}
