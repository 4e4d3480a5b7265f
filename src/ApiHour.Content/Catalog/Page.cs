namespace ApiHour.Content.Catalog;

/// <summary>An undated document: the code of conduct, a list's introduction, the home page.</summary>
public sealed class Page : Document
{
    /// <summary>The Flickr album's id, digits; null when there are no photos.</summary>
    public string? FlickrSetId { get; init; }
}
