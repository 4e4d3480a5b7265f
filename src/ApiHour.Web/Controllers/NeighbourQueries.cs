using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>What a page's way to those before and after it asks the catalog.</summary>
internal static class NeighbourQueries
{
    /// <summary>Links to the first of some posts; null when there is none.</summary>
    public static Task<LinkViewModel?> FindLinkAsync(this IQueryable<Post> posts, CancellationToken cancellation) =>
        posts.Select(post => LinkViewModel.ToPage(post.Title, post.Address, post.Language)).FirstOrDefaultAsync(cancellation);
}
