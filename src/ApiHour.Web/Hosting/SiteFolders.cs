namespace ApiHour.Web.Hosting;

/// <summary>Where the site's own files are: beside the assembly once published, at the top of the repository before.</summary>
internal static class SiteFolders
{
    /// <summary>The folder of <c>wwwroot</c> and <c>Content</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The content folder that a command takes when it names none.</summary>
    public static string Content => Environment.GetEnvironmentVariable("Content__Path") is { Length: > 0 } path ? path : Path.Combine(Root, "Content");

    private static string Find(string start)
    {
        if (Directory.Exists(Path.Combine(start, "wwwroot")))
        {
            return start;
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ApiHour.sln")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
