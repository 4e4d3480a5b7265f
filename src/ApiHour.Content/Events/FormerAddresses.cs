using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events;

/// <summary>The addresses that pages had before, which <c>redirect_from</c> keeps.</summary>
internal static class FormerAddresses
{
    /// <summary>Those that some files name.</summary>
    public static IReadOnlyList<Redirect> In(IEnumerable<(SourceDocument Document, string Address)> documents) =>
        [.. documents.SelectMany(d => d.Document.FrontMatter.Values("redirect_from").Select(from => new Redirect { Key = AddressKey.Of(PathOf(from)), To = d.Address }))
            .Where(redirect => redirect.Key.Length > 0).DistinctBy(redirect => redirect.Key)];

    /// <summary>The decoded path of a former address.</summary>
    public static string PathOf(string from) => SiteUrls.PathOf("/" + from.TrimStart('/'));
}
