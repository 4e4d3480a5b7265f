namespace ApiHour.Content.Catalog;

/// <summary>A blog post, or a post of a category that has no kind of its own.</summary>
public sealed class Article : Post
{
    /// <summary>The post's first category, <c>blog-posts</c> as a rule; empty for none.</summary>
    public required string Category { get; init; }
}
