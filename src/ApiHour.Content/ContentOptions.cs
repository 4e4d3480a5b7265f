namespace ApiHour.Content;

/// <summary>Which content is loaded; the configuration section <c>Content</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    public string Path { get; set; } = "";

    /// <summary>Whether the files of <c>_drafts</c> are loaded too.</summary>
    public bool Drafts { get; set; }
}
