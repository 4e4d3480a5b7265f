using System.Runtime.CompilerServices;
using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>A folder of files that Jekyll or another generator wrote.</summary>
internal sealed class OldFolder(string folder) : IOldSite
{
    private readonly List<string> paths =
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !$"/{path}".Replace("/.well-known/", "/", StringComparison.Ordinal).Contains("/.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public int Known => paths.Count;

    public async IAsyncEnumerable<OldFile> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var path in paths)
        {
            yield return new OldFile(OldFile.AddressOf("/" + NormalText.Of(path, NormalizationForm.FormC)), await File.ReadAllBytesAsync(Path.Combine(folder, path), cancellation))
            {
                IsPage = Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM",
            };
        }
    }
}
