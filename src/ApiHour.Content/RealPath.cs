namespace ApiHour.Content;

/// <summary>Where a path really leads.</summary>
public static class RealPath
{
    /// <summary>The path with every symbolic link on its way replaced by its target.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var entry = new FileInfo(Path.TrimEndingDirectorySeparator(path));
        var target = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;
        return Path.GetDirectoryName(target) is { } parent ? Path.Combine(Of(parent), Path.GetFileName(target)) : target;
    }
}
