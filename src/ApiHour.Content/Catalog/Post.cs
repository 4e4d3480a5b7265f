namespace ApiHour.Content.Catalog;

/// <summary>A dated document.</summary>
public abstract class Post : Document
{
    /// <summary>The file name after its date, case and accents kept (Jekyll's <c>:title</c>).</summary>
    public required string Slug { get; init; }

    /// <summary>The day in the file's name: when it was announced, in the site's time zone.</summary>
    public required DateOnly AnnouncedOn { get; init; }
}
