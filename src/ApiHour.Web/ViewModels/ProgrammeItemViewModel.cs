using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A talk of an event's programme.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the title, a BCP 47 tag; null for the site's.</param>
/// <param name="Url">The talk's page, else its heading on the event's page; null for neither.</param>
/// <param name="Start">When it starts; null when unknown.</param>
/// <param name="Minutes">How long it takes; null when unknown.</param>
/// <param name="Speakers">Who speaks; a speaker without a page has no address.</param>
/// <param name="VideoUrl">The recording on the talk's page; null for none.</param>
/// <param name="SlidesUrl">The slides; null for none.</param>
public sealed record ProgrammeItemViewModel(
    string Title, string? Language, string? Url, DateTimeOffset? Start, int? Minutes, IReadOnlyList<LinkViewModel> Speakers, string? VideoUrl, string? SlidesUrl)
{
    /// <summary>Who speaks, in a line.</summary>
    public string SpeakerNames => string.Join(", ", Speakers.Select(speaker => speaker.Text));

    /// <summary>Makes the view of an item that was read with its talk.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language of its event; null for the site's.</param>
    public static ProgrammeItemViewModel From(ProgrammeItem item, string? language)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ProgrammeItemViewModel(
            item.Title,
            item.Talk is { } page ? page.Language : language,
            item.TalkAddress is { } talk ? SiteUrl.Encode(talk) : item.Anchor is { } anchor ? $"{SiteUrl.Encode(item.EventAddress)}#{Uri.EscapeDataString(anchor)}" : null,
            item.Start,
            item.Minutes,
            [.. item.Speakers.Select(speaker => new LinkViewModel(speaker.Name, speaker.Address is { } address ? SiteUrl.Encode(address) : ""))],
            item.Talk?.VideoId is null ? null : $"{SiteUrl.Encode(item.Talk.Address)}#{TalkViewModel.VideoAnchor}",
            item.Talk?.SlidesUrl);
    }
}
