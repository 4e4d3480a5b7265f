using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApiHour.Web.Hosting;

/// <summary>Tells one build of the program on this machine from another: a hash of when its files, those of <c>wwwroot</c> included, were written.</summary>
internal static class ProgramMark
{
    private static readonly Lazy<string> Mark = new(Make);

    public static string Value => Mark.Value;

    private static string Make()
    {
        // The languages' assemblies are one level deeper.
        var assemblies = new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 });
        var assets = new DirectoryInfo(Path.Combine(SiteFolders.Root, "wwwroot")) is { Exists: true } root ? root.EnumerateFiles("*", SearchOption.AllDirectories) : [];
        var files = assemblies.Concat(assets).Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}")).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.Version + string.Join('\n', files))));
    }
}
