using System.Text;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>The folder of an export. It knows which files exports wrote, rewrites those that have changed, and touches no other file.</summary>
internal sealed class ExportFolder : IDisposable
{
    /// <summary>The list of the export's own files, one a line; a file is in it before it is written.</summary>
    public const string ListName = ".apihour-export";

    private readonly string root;
    private readonly FileStream list;
    private readonly HashSet<string> known;
    private readonly HashSet<string> current = new(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
    private readonly Lock files = new();

    /// <exception cref="ExportException">There are files in the folder, and no list that says which are an export's.</exception>
    /// <exception cref="IOException">The folder can't be written, or another export is writing it.</exception>
    public ExportFolder(string path)
    {
        root = Path.GetFullPath(path);
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any() && !File.Exists(Path.Combine(root, ListName)))
        {
            throw new ExportException($"{root} isn't empty, and no export wrote it: name a new or empty folder.");
        }

        Directory.CreateDirectory(root);
        list = new FileStream(Path.Combine(root, ListName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        using var reader = new StreamReader(list, Encoding.UTF8, leaveOpen: true);
        known = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        File.Delete(Draft);
    }

    /// <summary>How many files the site has.</summary>
    public int Files => current.Count;

    /// <summary>How many of them had changed, or are new.</summary>
    public int Written { get; private set; }

    /// <summary>A file before it is whole.</summary>
    private string Draft => Path.Combine(root, ListName + ".draft");

    /// <summary>Whether this export has the file already.</summary>
    public bool Has(string file) => current.Contains(file);

    /// <summary>Leaves a file of an earlier export as it is; returns whether there is one.</summary>
    public bool Keep(string file)
    {
        var path = PathOf(file);
        lock (files)
        {
            return known.Contains(file) && File.Exists(path) && current.Add(file);
        }
    }

    /// <summary>Writes a file if it has changed; returns why it could not be written, or null.</summary>
    public string? Write(string file, byte[] bytes)
    {
        var path = PathOf(file);
        lock (files)
        {
            if (!current.Add(file))
            {
                return $"{file} is the file of another address too";
            }

            var exists = File.Exists(path);
            if (exists && !known.Contains(file))
            {
                current.Remove(file);
                return $"{file} was there before, and no export wrote it: it is left as it is";
            }

            if (known.Add(file))
            {
                list.Write(Encoding.UTF8.GetBytes(file + "\n"));
                list.Flush();
            }

            if (exists && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                return null;
            }

            File.WriteAllBytes(Draft, bytes);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(Draft, path, overwrite: true);
            Written++;
            return null;
        }
    }

    /// <summary>Removes the files that earlier exports wrote and this one did not; returns how many.</summary>
    public int Finish(bool removesOthers)
    {
        var gone = removesOthers ? known.Except(current).ToList() : [];
        foreach (var path in gone.Select(PathOf))
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }

            for (var folder = Path.GetDirectoryName(path)!; folder != root && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            {
                Directory.Delete(folder);
            }
        }

        // The former list stands until the new one is whole: without a list, all files would be somebody else's.
        File.WriteAllText(Draft, string.Concat(known.Except(gone).Order(StringComparer.Ordinal).Select(file => file + "\n")));
        list.Dispose();
        File.Move(Draft, Path.Combine(root, ListName), overwrite: true);
        return gone.Count;
    }

    public void Dispose() => list.Dispose();

    private string PathOf(string file) =>
        Path.GetFullPath(Path.Combine(root, file)) is var path && path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ExportException($"{file} leads out of {root}.");
}
