namespace ApiHour.Content.Catalog;

/// <summary>What every Markdown file that becomes a page has in common.</summary>
public abstract class Document
{
    /// <summary>The page's path from the site's root, decoded, letter case kept; the primary key.</summary>
    public required string Address { get; init; }

    /// <summary>The file's path from the content folder, with forward slashes.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Plain text: HTML entities are already decoded.</summary>
    public required string Title { get; init; }

    /// <summary>The language of title and body, a BCP 47 tag; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public required string Body { get; init; }

    /// <summary>Plain text of the excerpt by Jekyll's rule: up to <c>excerpt_separator</c>, else the first paragraph.</summary>
    public required string Excerpt { get; init; }

    /// <summary>One or two plain sentences for search engines and link previews; empty when the body says nothing.</summary>
    public required string Description { get; init; }
}
