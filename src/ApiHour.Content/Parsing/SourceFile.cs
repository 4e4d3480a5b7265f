namespace ApiHour.Content.Parsing;

/// <summary>A file of the content folder, not read yet.</summary>
/// <param name="Path">The path from the content folder, with forward slashes, as the disk spells it.</param>
/// <param name="FullPath">The path on disk.</param>
internal sealed record SourceFile(string Path, string FullPath)
{
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    public bool IsPicture => MediaTypes.Of(Path) is { } type && type.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Whether the web may have the file: nothing that starts with <c>_</c> or a dot on its way.</summary>
    public bool IsPublic => !Path.Split('/').Any(segment => segment.StartsWith('_') || segment.StartsWith('.'));
}
