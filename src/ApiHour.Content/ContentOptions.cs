namespace ApiHour.Content;

/// <summary>Which content is loaded; the configuration section <c>Content</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    public string Path { get; set; } = "";

    /// <summary>The site's public root, instead of the one of its configuration; empty to keep that.</summary>
    public string Url { get; set; } = "";

    /// <summary>Whether the files of <c>_drafts</c> are loaded too.</summary>
    public bool Drafts { get; set; }

    /// <summary>Whether the folder is loaded again when it changes; a signal (SIGHUP) does so in any case.</summary>
    public bool Watch { get; set; }

    /// <summary>The share of posts that may disappear when the folder is loaded again, from 0 to 1; a load that would lose more is refused. It does not apply to a start.</summary>
    public double MaxLoss { get; set; } = 0.5;
}
