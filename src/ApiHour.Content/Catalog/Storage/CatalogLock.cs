namespace ApiHour.Content.Catalog.Storage;

/// <summary>Which of the sites that name one catalog writes it: the first that runs. Others would show its pages for theirs.</summary>
internal sealed class CatalogLock(string catalog) : IDisposable
{
    private readonly string path = catalog + ".lock";

    // The system gives it back when the process ends, in whatever way.
    private FileStream? held;

    /// <summary>Whether this site has it.</summary>
    public bool IsHeld => held is not null;

    /// <inheritdoc />
    public void Dispose()
    {
        held?.Dispose();
        held = null;
    }

    /// <summary>Takes the lock.</summary>
    /// <exception cref="IOException">Another site has it.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written here.</exception>
    public void Take()
    {
        try
        {
            Open();
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new IOException("another site that is running writes it; give each a Catalog:Path of its own");
        }
    }

    /// <summary>Takes the lock unless another site has it, or nothing can be written.</summary>
    public void TryTake()
    {
        try
        {
            Open();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What needs the lock takes it, and says why it can't.
        }
    }

    private void Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        held ??= new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
    }
}
