using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A speaker's page.</summary>
public sealed record SpeakerViewModel(string Name, PortraitViewModel Portrait, IReadOnlyList<LinkViewModel> Links, string CalendarUrl, PagerViewModel Pager, IReadOnlyList<TalkCardViewModel> Talks)
{
    /// <summary>Makes the view of a speaker with a page of the talks.</summary>
    public static SpeakerViewModel From(Speaker speaker, PagerViewModel pager, IReadOnlyList<TalkCardViewModel> talks)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return new SpeakerViewModel(
            speaker.Name,
            PortraitViewModel.Of(speaker.Name, speaker.Image) with { IsLarge = true },
            [.. speaker.Links.Select(url => new LinkViewModel(ShortOf(url), url))],
            SiteUrl.Encode(CompanionAddress.CalendarOf(speaker.Address)),
            pager,
            talks);
    }

    /// <summary>An address as people read it: <c>github.com/willdurand</c>.</summary>
    private static string ShortOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var target) || target.Host.Length == 0)
        {
            return url;
        }

        var host = target.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? target.Host[4..] : target.Host;
        return host + Uri.UnescapeDataString(target.AbsolutePath.TrimEnd('/'));
    }
}
