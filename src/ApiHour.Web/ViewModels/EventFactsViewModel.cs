using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>What visitors must know about an event, as of a moment.</summary>
public sealed record EventFactsViewModel
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the announcement, a BCP 47 tag; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The event's page.</summary>
    public required string Url { get; init; }

    /// <summary>When it was announced.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>The day; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the day may still be announced: not for an event that was cancelled, or announced long ago.</summary>
    public required bool IsDateToCome { get; init; }

    /// <summary>The start; null when the hour is unknown.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The end; null when unknown.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The last day, when it takes several; null else.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Where it stands in time.</summary>
    public required EventPhase Phase { get; init; }

    /// <summary>Whether it does not take place.</summary>
    public required bool IsCancelled { get; init; }

    /// <summary>Whether it takes place on a day not known yet.</summary>
    public required bool IsPostponed { get; init; }

    /// <summary>Whether it takes place online only.</summary>
    public required bool IsOnline { get; init; }

    /// <summary>Where to join it online; null when that is not known, once it is over, or when it does not take place.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>The venue's name; null when unknown.</summary>
    public string? Venue { get; init; }

    /// <summary>The venue's address; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>A map of the venue; null when neither its position nor its address is known.</summary>
    public string? MapUrl { get; init; }

    /// <summary>How to get in; null when nobody says, or the venue's name does.</summary>
    public string? Access { get; init; }

    /// <summary>How many people can come; null for no limit.</summary>
    public int? Capacity { get; init; }

    /// <summary>Where to register; null while that is not possible.</summary>
    public string? RegistrationUrl { get; init; }

    /// <summary>When registration opens; null once it has.</summary>
    public DateTimeOffset? RegistrationOpens { get; init; }

    /// <summary>Since when one can register by a way that only the announcement knows; null else.</summary>
    public DateTimeOffset? RegistrationOpened { get; init; }

    /// <summary>Whether it is too late to register.</summary>
    public required bool IsRegistrationClosed { get; init; }

    /// <summary>The event as a calendar file; null without a date, and when it is over or does not take place on it.</summary>
    public string? CalendarUrl { get; init; }

    /// <summary>The programme.</summary>
    public required IReadOnlyList<ProgrammeItemViewModel> Programme { get; init; }

    /// <summary>The start, else the day, as HTML's <c>datetime</c> writes it; null when neither is known.</summary>
    public string? MachineDate => Start is { } start ? DateWords.Machine(start) : Date is { } date ? DateWords.Machine(date) : null;

    /// <summary>Makes the view of an event that was read with its venue and programme.</summary>
    public static EventFactsViewModel From(EventPost post, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(post);
        var phase = PhaseOf(post, now);
        var isOpen = post.IsRegistrationOpenAt(now);
        return new EventFactsViewModel
        {
            Title = post.Title,
            Language = post.Language,
            Url = SiteUrl.Encode(post.Address),
            AnnouncedOn = post.AnnouncedOn,
            Date = post.Date,
            IsDateToCome = post.Date is null && post.Status is not EventStatus.Cancelled && post.AnnouncedOn > DateOnly.FromDateTime(now.DateTime).AddYears(-1),
            Start = post.Start,
            End = post.End,
            LastDay = post.LastDay,
            Phase = phase,
            IsCancelled = post.Status is EventStatus.Cancelled,
            IsPostponed = post.Status is EventStatus.Postponed,
            IsOnline = post.IsOnline,
            JoinUrl = post.Status is EventStatus.Scheduled && phase is not EventPhase.Past ? post.JoinUrl : null,
            Venue = post.VenueName,
            Address = post.VenueAddress?.Text,
            MapUrl = MapOf(post),
            Access = post.Access,
            Capacity = post.Capacity,
            RegistrationUrl = isOpen ? post.RegistrationUrl : null,
            RegistrationOpens = post.AwaitsRegistrationAt(now) && !isOpen ? post.RegistrationOpens : null,
            RegistrationOpened = isOpen && post.RegistrationUrl is null ? post.RegistrationOpens : null,
            IsRegistrationClosed = !post.AwaitsRegistrationAt(now) && (post.IsRegistrationClosed || (phase is not EventPhase.Undated && post.RegistrationUrl is not null)),
            CalendarUrl = post.Date is null || post.Status is not EventStatus.Scheduled || phase is EventPhase.Past ? null : SiteUrl.Encode(CompanionAddress.CalendarOf(post.Address)),
            Programme = [.. post.RunningOrder().Select(item => ProgrammeItemViewModel.From(item, post.Language))],
        };
    }

    private static EventPhase PhaseOf(EventPost post, DateTimeOffset now) =>
        post.Date is not { } date ? EventPhase.Undated
        : post.OverAt <= now ? EventPhase.Past
        : post.Start is { } start ? (start <= now ? EventPhase.Now : EventPhase.Upcoming)
        : date <= DateOnly.FromDateTime(now.DateTime) ? EventPhase.Now : EventPhase.Upcoming;

    private static string? MapOf(EventPost post) => post switch
    {
        { Position: { } at } => at.ToMapUrl(),
        { VenueAddress.PostalCode.Length: > 0 } => "https://www.openstreetmap.org/search?query=" + Uri.EscapeDataString(post.VenueAddress.Text),
        _ => null,
    };
}
