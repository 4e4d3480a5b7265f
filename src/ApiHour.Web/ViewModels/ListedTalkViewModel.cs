namespace ApiHour.Web.ViewModels;

/// <summary>A talk as its event names it in a list.</summary>
/// <param name="Title">The title.</param>
/// <param name="HasPost">Whether the talk has a post of its own; else its title is in the event's language.</param>
/// <param name="Language">The language of the post, a BCP 47 tag; null for the site's, or without a post.</param>
public sealed record ListedTalkViewModel(string Title, bool HasPost, string? Language);
