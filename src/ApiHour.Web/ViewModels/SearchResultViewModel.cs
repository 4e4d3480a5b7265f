using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A page that was found.</summary>
public sealed record SearchResultViewModel(string Kind, string Url, string? Language, MarkedText Title, MarkedText Speakers, DateOnly? Day, bool IsAnnouncement, MarkedText Snippet)
{
    /// <summary>Makes the view of a page that was found.</summary>
    public static SearchResultViewModel From(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new SearchResultViewModel(
            hit.Kind.ToString(), SiteUrl.Encode(hit.Address), hit.Language, new MarkedText(hit.Title), new MarkedText(hit.Speakers), hit.Day, hit.IsAnnouncement, new MarkedText(hit.Snippet));
    }
}
