using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApiHour.Web.Caching;

/// <summary>Tells one build of the program on this machine from another: a hash of its version, and of when its files, those of <c>wwwroot</c> included, were written.</summary>
internal static class ProgramMark
{
    /// <summary>Reads the program's files.</summary>
    /// <param name="wwwroot">The folder of that name.</param>
    public static string Of(string wwwroot)
    {
        var program = $"{typeof(ProgramMark).Module.ModuleVersionId} {Environment.Version}\n";
        try
        {
            // The languages' assemblies are one level deeper.
            var assemblies = List(AppContext.BaseDirectory, "*.dll", depth: 1);
            var assets = List(wwwroot, "*", int.MaxValue);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(program + string.Join('\n', assemblies.Concat(assets).Order(StringComparer.Ordinal)))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Files come and go, or can't be listed: it is like no other program.
            return Guid.NewGuid().ToString();
        }
    }

    private static IEnumerable<string> List(string folder, string pattern, int depth) =>
        new DirectoryInfo(folder).EnumerateFiles(pattern, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = depth })
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}"));
}
