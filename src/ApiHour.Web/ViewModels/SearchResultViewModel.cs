using ApiHour.Content.Catalog.Search;

namespace ApiHour.Web.ViewModels;

/// <summary>A page that was found.</summary>
/// <param name="Kind">The name of the words for its kind in the resources.</param>
/// <param name="Url">Its address.</param>
/// <param name="Language">The language of the title, a BCP 47 tag; null for the site's.</param>
/// <param name="Title">The title, with what was found marked.</param>
/// <param name="Speakers">Who speaks, with what was found marked; empty for nobody.</param>
/// <param name="Day">The day of the event or talk, else that of the announcement; null for a page without one.</param>
/// <param name="IsAnnouncement">Whether the day is only that of the announcement.</param>
/// <param name="Snippet">The passage that was found.</param>
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
