namespace ApiHour.Content.Catalog;

/// <summary>A dated document.</summary>
public abstract class Post : Document
{
    /// <summary>The file name after its date, case and accents kept (Jekyll's <c>:title</c>).</summary>
    public required string Slug { get; init; }

    /// <summary>The front matter's <c>slug</c> as it is written, by which Jekyll's ids know the post; null when it has none.</summary>
    public string? StatedSlug { get; init; }

    /// <summary>The day in the file's name: when it was announced, in the site's time zone.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>The folder in which a post stands, with its last slash: what Jekyll's ids of posts begin with.</summary>
    /// <remarks>https://github.com/jekyll/jekyll/blob/v4.3.0/lib/jekyll/drops/document_drop.rb (id)</remarks>
    public static string FolderOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var page = address.TrimEnd('/');
        return page[..(page.LastIndexOf('/') + 1)];
    }
}
