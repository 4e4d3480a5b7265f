namespace ApiHour.Web.ViewModels;

/// <summary>An entry of the navigation.</summary>
/// <param name="Word">The name of its words in the resources; empty when <paramref name="Title"/> says them.</param>
/// <param name="Title">The words that the configuration gives.</param>
/// <param name="Url">The target, encoded.</param>
public sealed record NavigationLinkViewModel(string Word, string Title, string Url)
{
    /// <summary>The feed beside the list it leads to, encoded; null for none.</summary>
    public string? FeedUrl { get; init; }

    /// <summary><c>page</c> on the page itself, <c>true</c> on a page below, null elsewhere: the values of <c>aria-current</c>.</summary>
    public string? Current(PathString path) => SiteUrl.Encode(path.Value ?? "/") switch
    {
        var here when here == Url => "page",
        var here when Url.Length > 1 && Url[^1] is '/' && here.StartsWith(Url, StringComparison.Ordinal) => "true",
        _ => null,
    };
}
