using ApiHour.Content;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ApiHour.Web.Hosting;

/// <summary>The content folder without what is not for readers: hidden and excluded paths, and links that lead out of the folder.</summary>
internal sealed class ContentFileProvider(string root, CurrentSite site) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider files = new(root);

    private readonly string realRoot = RealPath.Of(root) + Path.DirectorySeparatorChar;

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.TrimStart('/');
        var file = IsHidden(path) || new ExcludedPaths(site.Site.Exclude).Contains(path) ? new NotFoundFileInfo(path) : files.GetFileInfo(subpath);
        return file is { Exists: true, PhysicalPath: { } physical } && !IsInside(physical) ? new NotFoundFileInfo(path) : file;
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    public void Dispose() => files.Dispose();

    private bool IsInside(string path)
    {
        try
        {
            return RealPath.Of(path).StartsWith(realRoot, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // Links that lead in a circle, or a file that has just gone.
        }
    }

    private static bool IsHidden(string path) => path.Split('/').Any(segment => segment is ['_' or '.', ..]);
}
