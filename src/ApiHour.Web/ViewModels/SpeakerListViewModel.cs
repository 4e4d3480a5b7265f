namespace ApiHour.Web.ViewModels;

/// <summary>A page of all speakers, by letter; a short list stands under one letter, the empty one.</summary>
/// <param name="Intro">The organizers' own words; null for none.</param>
/// <param name="Pager">Which page.</param>
/// <param name="Letters">Its speakers.</param>
/// <param name="AllLetters">Where the speakers of a letter begin, on all pages.</param>
public sealed record SpeakerListViewModel(PageViewModel? Intro, PagerViewModel Pager, IReadOnlyList<SpeakerLetterViewModel> Letters, IReadOnlyList<LinkViewModel> AllLetters)
{
    private const int LongList = 30;

    /// <summary>Makes the list of speakers that are in order already, and of the first letters of all.</summary>
    public static SpeakerListViewModel From(
        string address, PageViewModel? intro, PagerViewModel pager, IReadOnlyList<SpeakerCardViewModel> speakers, IReadOnlyList<(string First, int Count)> initials)
    {
        ArgumentNullException.ThrowIfNull(pager);
        var isLong = pager.Items > LongList;
        var begin = initials.Select((initial, index) => (Letter: SpeakerCardViewModel.LetterOf(initial.First), Before: initials.Take(index).Sum(before => before.Count)))
            .DistinctBy(initial => initial.Letter);
        return new SpeakerListViewModel(
            intro,
            pager,
            [.. speakers.GroupBy(s => isLong ? s.Letter : "").Select(letter => new SpeakerLetterViewModel(letter.Key, [.. letter]))],
            isLong ? [.. begin.Select(initial => new LinkViewModel(initial.Letter, pager.LinkTo(initial.Before, $"#letter-{initial.Letter}", address)))] : []);
    }
}
