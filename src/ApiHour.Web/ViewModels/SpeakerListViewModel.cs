namespace ApiHour.Web.ViewModels;

/// <summary>All speakers, by letter; a short list stands under one letter, the empty one.</summary>
public sealed record SpeakerListViewModel(PageViewModel? Intro, IReadOnlyList<SpeakerLetterViewModel> Letters)
{
    private const int LongList = 30;

    /// <summary>Makes the list of speakers that are in order already.</summary>
    public static SpeakerListViewModel From(PageViewModel? intro, IReadOnlyList<SpeakerCardViewModel> speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        var letters = speakers.GroupBy(s => speakers.Count > LongList ? s.Letter : "");
        return new SpeakerListViewModel(intro, [.. letters.Select(letter => new SpeakerLetterViewModel(letter.Key, [.. letter]))]);
    }
}
