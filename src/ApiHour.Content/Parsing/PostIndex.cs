namespace ApiHour.Content.Parsing;

/// <summary>Finds the address behind the names that <c>post_url</c> and <c>link</c> take.</summary>
internal sealed class PostIndex
{
    private readonly Dictionary<string, string> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public PostIndex(IEnumerable<(SourceDocument Document, string Address)> documents, IEnumerable<SourceFile> publicFiles)
    {
        foreach (var file in publicFiles)
        {
            files[file.Path] = "/" + file.Path;
        }

        foreach (var (document, address) in documents)
        {
            files[document.Path] = address;
            if (document.Name is not null)
            {
                posts[Path.GetFileNameWithoutExtension(document.Path)] = address;
            }
        }
    }

    /// <summary>The address of the post with that file name, folders before it allowed; null when there is none.</summary>
    public string? FindPost(string name) => posts.GetValueOrDefault(name[(name.LastIndexOf('/') + 1)..]);

    /// <summary>The address of the file at that path of the content folder; null when there is none.</summary>
    public string? FindFile(string path) => files.GetValueOrDefault(path.TrimStart('/'));
}
