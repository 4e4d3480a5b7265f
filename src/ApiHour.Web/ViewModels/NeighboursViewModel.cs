namespace ApiHour.Web.ViewModels;

/// <summary>The way from a page to those before and after it.</summary>
/// <param name="Label">What they are, a word of the site's own.</param>
/// <param name="Previous">The page before it; null for the first.</param>
/// <param name="Next">The page after it; null for the last.</param>
public sealed record NeighboursViewModel(string Label, LinkViewModel? Previous, LinkViewModel? Next)
{
    /// <summary>Whether they stand below a page that uses the whole width.</summary>
    public bool IsWide { get; init; }
}
