namespace ApiHour.Web.ViewModels;

/// <summary>An event's poster, one page for the door.</summary>
/// <param name="Site">The site's name.</param>
/// <param name="Url">The event's page, absolute.</param>
/// <param name="Facts">What one must know to come.</param>
/// <param name="Description">A sentence that stands in while there is no programme; empty for none.</param>
/// <param name="Sponsors">The sponsors.</param>
/// <param name="QrCode">The code that leads to the event's page; null when its address is too long for one.</param>
public sealed record PosterViewModel(string Site, string Url, EventFactsViewModel Facts, string Description, IReadOnlyList<SponsorCardViewModel> Sponsors, QrCodeViewModel? QrCode)
{
    // All lengths are hundredths of the page's width, as in poster.css; the letters are those of a wide font.
    private const double TextWidth = 84;

    private const double LetterWidth = .62;

    /// <summary>What a page has below its head, and above the foot with venue and code.</summary>
    private const double PageHeight = 85;

    private const double DateHeight = 22;

    private const double LastDayHeight = 6;

    private const double SponsorsHeight = 17;

    private const int ManySponsors = 6;

    private static readonly double[] TitleSizes = [11, 6.6, 5.4, 3.9];

    private static readonly double[] ProgrammeSizes = [4.4, 3.8, 3.2, 2.7, 2.3, 2.0, 1.7, 1.45, 1.25, 1.05];

    private static readonly int[] TitleLengths = [13, 28, 60, int.MaxValue];

    /// <summary>Whether the sponsors' logos must be small.</summary>
    public bool HasManySponsors => Sponsors.Count >= ManySponsors;

    /// <summary>How large the title is set, 1 for the largest letters.</summary>
    public int TitleSize => Array.FindIndex(TitleLengths, length => Facts.Title.Length <= length) + 1;

    /// <summary>How large the programme is set, 1 for the largest letters: by estimate it fills its part of the page and no more.</summary>
    public int ProgrammeSize => Array.FindIndex(ProgrammeSizes, size => ProgrammeHeight(size) <= HeightLeft) is var fits and >= 0 ? fits + 1 : ProgrammeSizes.Length;

    /// <summary>The number of the day; null without a date.</summary>
    public int? Day => Facts.Date?.Day;

    /// <summary>What a language adds to the number of the day: <c>er</c>; empty for nothing.</summary>
    public string Ordinal => Facts.Date is { } date ? DateWords.OrdinalOf(date.Day) : "";

    /// <summary>The last day, when it is another one: <c>jeudi 5 avril 2018</c>; null when it is not.</summary>
    public string? LastDay => Facts.LastDay is { } day ? DateWords.WithWeekday(day) : null;

    private double HeightLeft => PageHeight
        - (Lines(Facts.Title, TitleSizes[TitleSize - 1]) * TitleSizes[TitleSize - 1] * 1.05)
        - (Facts.Date is null ? 0 : DateHeight)
        - (LastDay is null ? 0 : LastDayHeight)
        - (Sponsors.Count is 0 ? 0 : SponsorsHeight);

    private double ProgrammeHeight(double size) => Facts.Programme.Sum(item =>
        (Lines(item.Title, size) * size * 1.3) + (Lines(string.Join(", ", item.Speakers.Select(speaker => speaker.Text)), size * .8) * size * .8 * 1.4) + (size * .6));

    private static double Lines(string text, double size) => Math.Ceiling(text.Length * size * LetterWidth / TextWidth);
}
