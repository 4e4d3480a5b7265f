using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds;

/// <summary>One page of an Atom feed.</summary>
/// <param name="Address">The feed's address, that of its first page.</param>
/// <param name="About">The address of the page that lists the same posts.</param>
/// <param name="Title">The feed's title.</param>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Last">The number of the last page.</param>
/// <param name="Posts">The page's posts, newest first.</param>
internal sealed record AtomPage(string Address, string About, string Title, int Number, int Last, IReadOnlyList<Post> Posts);
