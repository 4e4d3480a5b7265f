namespace ApiHour.Web.ViewModels;

/// <summary>What the style guide shows its parts with.</summary>
public sealed record StyleGuideViewModel(
    IReadOnlyList<EventFactsViewModel> Events,
    IReadOnlyList<EventCardViewModel> EventCards,
    IReadOnlyList<TalkCardViewModel> TalkCards,
    IReadOnlyList<SpeakerCardViewModel> Speakers,
    IReadOnlyList<SponsorCardViewModel> Sponsors)
{
    /// <summary>The colours, as <c>site.css</c> names them, and what each is for.</summary>
    public static IReadOnlyList<(string Name, string Use)> Colours { get; } =
    [
        ("ground", "the page"),
        ("panel", "what stands on the page: facts, cards of other sites, the footer"),
        ("raised", "fields and leaves of the calendar"),
        ("text", "words"),
        ("quiet", "words that can be skipped: dates, venues, labels"),
        ("accent", "links, buttons, marks"),
        ("accent-hover", "links and buttons under the pointer"),
        ("on-accent", "words on a button"),
        ("line", "rules between rows"),
        ("night", "the sky of the hero and the banner"),
        ("ember", "links and labels on the night"),
    ];

    /// <summary>The sizes of type.</summary>
    public static IReadOnlyList<string> Sizes { get; } = ["xxl", "xl", "l", "m", "s"];

    /// <summary>The distances.</summary>
    public static IReadOnlyList<string> Gaps { get; } = ["gap", "gap-l", "gap-xl"];
}
