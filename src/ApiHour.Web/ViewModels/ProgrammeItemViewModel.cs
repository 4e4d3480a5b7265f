using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk of an event's programme.</summary>
/// <param name="Title">The title.</param>
/// <param name="Url">The talk's page, else its heading on the event's page; null for neither.</param>
/// <param name="Start">When it starts; null when unknown.</param>
/// <param name="Minutes">How long it takes; null when unknown.</param>
/// <param name="Speakers">Who speaks; a speaker without a page has no address.</param>
/// <param name="HasPage">Whether the talk has a page of its own.</param>
/// <param name="HasVideo">Whether its recording is online.</param>
/// <param name="HasSlides">Whether its slides are online.</param>
public sealed record ProgrammeItemViewModel(
    string Title, string? Url, DateTimeOffset? Start, int? Minutes, IReadOnlyList<LinkViewModel> Speakers, bool HasPage, bool HasVideo, bool HasSlides)
{
    /// <summary>Makes the view of an item that was read with its talk.</summary>
    public static ProgrammeItemViewModel From(ProgrammeItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ProgrammeItemViewModel(
            item.Title,
            item.TalkAddress is { } talk ? SiteUrl.Encode(talk) : item.Anchor is { } anchor ? $"{SiteUrl.Encode(item.EventAddress)}#{Uri.EscapeDataString(anchor)}" : null,
            item.Start,
            item.Minutes,
            [.. item.Speakers.Select(speaker => new LinkViewModel(speaker.Name, speaker.Address is { } page ? SiteUrl.Encode(page) : ""))],
            item.TalkAddress is not null,
            item.Talk?.VideoId is not null,
            item.Talk?.SlidesUrl is not null);
    }
}
