namespace ApiHour.Content.Parsing;

/// <summary>Lists the files an organizer wrote, in a stable order, and none from outside the folder.</summary>
internal sealed class ContentFolder(string root, ExcludedPaths excluded, bool drafts)
{
    public IReadOnlyList<ContentProblem> Problems => problems;

    private readonly List<ContentProblem> problems = [];

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IReadOnlyList<SourceFile> List()
    {
        var files = new List<SourceFile>();
        Add(new DirectoryInfo(root), "", files, isLinked: false);
        return files;
    }

    private void Add(DirectoryInfo folder, string prefix, List<SourceFile> files, bool isLinked)
    {
        foreach (var entry in Entries(folder, prefix).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            var isFolder = entry is DirectoryInfo;
            if (!IsOurs(entry.Name, isFolder) || excluded.Contains(isFolder ? path + "/" : path))
            {
                continue;
            }

            if (entry.LinkTarget is not null && !LeadsInside(entry))
            {
                Tell(path, ProblemCode.LinkOutside, "the symbolic link leads out of the content folder", "copy the file into the folder");
            }
            else if (entry is not DirectoryInfo subfolder)
            {
                files.Add(new SourceFile(path, Path.Combine(root, path)));
            }
            else if (entry.LinkTarget is null)
            {
                Add(subfolder, path + "/", files, isLinked);
            }
            else if (isLinked || Contains(subfolder, folder))
            {
                Tell(path, ProblemCode.LinkOutside, "the symbolic link leads in a circle, or stands in a folder that another one leads to", "copy the files into the folder");
            }
            else
            {
                Add(subfolder, path + "/", files, isLinked: true);
            }
        }
    }

    private FileSystemInfo[] Entries(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (prefix.Length > 0 && fault is UnauthorizedAccessException or IOException)
        {
            Tell(prefix, ProblemCode.Unreadable, $"the folder cannot be read ({fault.Message})", "give the site permission to read it");
            return [];
        }
    }

    private bool IsOurs(string name, bool isFolder) => name[0] switch
    {
        '.' => false,
        '_' when isFolder => name is "_posts" or "_data" || (name is "_drafts" && drafts),
        '_' => name is "_config.yml",
        _ => true,
    };

    private static bool Contains(DirectoryInfo link, DirectoryInfo folder) =>
        (RealPath.Of(folder.FullName) + Path.DirectorySeparatorChar).StartsWith(RealPath.Of(link.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private bool LeadsInside(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target
                && RealPath.Of(target.FullName).StartsWith(RealPath.Of(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Tell(string path, string code, string message, string fix)
    {
        var found = new FileProblems(path);
        found.Warn(TextPosition.Start, code, message, fix);
        problems.AddRange(found.Found);
    }
}
