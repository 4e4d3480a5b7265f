using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>A catalog that is written beside the current file, and takes its place once it is whole.</summary>
internal static class CatalogDraft
{
    /// <summary>Writes and seals a draft and replaces a file by it; returns false, and leaves the file as it was, when <paramref name="write"/> does.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isCopy">Whether the draft starts as a copy of the file; else it is empty.</param>
    /// <param name="write">Fills the draft; returns false to abandon it.</param>
    public static bool Swap(string path, bool isCopy, Func<SqliteConnection, bool> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        foreach (var leftover in Directory.EnumerateFiles(folder, Path.GetFileName(path) + ".*.new*"))
        {
            File.Delete(leftover);
        }

        var draft = $"{path}.{Environment.ProcessId}.new";
        if (isCopy)
        {
            File.Copy(path, draft);
        }

        if (!Fill(draft, write))
        {
            File.Delete(draft);
            return false;
        }

        CatalogSeal.Apply(draft);
        File.Move(draft, path, overwrite: true);
        return true;
    }

    private static bool Fill(string draft, Func<SqliteConnection, bool> write)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = draft, Pooling = false }.ConnectionString).Opened();
        // The draft is thrown away when anything goes wrong: it needs no journal and no waiting for the disk.
        connection.Execute($"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA application_id={CatalogSeal.ApplicationId};");
        return write(connection);
    }
}
