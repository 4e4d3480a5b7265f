using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.ViewModels;

/// <summary>The way from a page to those before and after it.</summary>
/// <param name="Label">What they are, a word of the site's own.</param>
/// <param name="Previous">The page before it; null for the first.</param>
/// <param name="Next">The page after it; null for the last.</param>
public sealed record NeighboursViewModel(string Label, LinkViewModel? Previous, LinkViewModel? Next)
{
    /// <summary>Whether they stand below a page that uses the whole width.</summary>
    public bool IsWide { get; init; }

    /// <summary>Reads the way to the first of the posts before a page, and to the first of those after it.</summary>
    public static async Task<NeighboursViewModel> ReadAsync(string label, IQueryable<Post> before, IQueryable<Post> after, CancellationToken cancellation) =>
        new(label, await FirstAsync(before, cancellation), await FirstAsync(after, cancellation));

    private static Task<LinkViewModel?> FirstAsync(IQueryable<Post> posts, CancellationToken cancellation) =>
        posts.Select(post => LinkViewModel.ToPage(post.Title, post.Address, post.Language)).FirstOrDefaultAsync(cancellation);
}
