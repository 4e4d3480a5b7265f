using System.Text.RegularExpressions;

namespace ApiHour.Content.Catalog;

/// <summary>An API Hour, a workshop, a group's meeting or a camp, as its post announces it.</summary>
public sealed class EventPost : Post
{
    /// <summary>How long an event lasts when its post does not say so.</summary>
    public static readonly TimeSpan UsualLength = TimeSpan.FromHours(2);

    /// <summary>The post's category: <c>api-hours</c>, <c>workshops</c>, <c>groups</c> or <c>devcamp</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The day it takes place (the first, when it lasts several), in the site's time zone; null when the post does not say it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The start in the site's time zone; null when the post does not say the hour.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The end in the site's time zone; null when the post does not say it.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The last day, in the site's time zone, with or without an hour; null when it is <see cref="Date"/>, or the post does not say it.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>
    /// The moment from which it counts as past: <see cref="End"/>, else the midnight after <see cref="LastDay"/>, else
    /// <see cref="UsualLength"/> after <see cref="Start"/>, else the midnight after <see cref="Date"/>; null without a date.
    /// </summary>
    public DateTimeOffset? OverAt { get; init; }

    /// <summary>Whether it goes ahead.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Whether it takes place online only.</summary>
    public bool IsOnline { get; init; }

    /// <summary>Where to join it online, absolute; null when the post has no such link, or when it takes place at a venue and the front matter states none.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>The foreign key to <see cref="Venue"/>; null when it takes place online or nobody says where.</summary>
    public string? VenueSlug { get; set; }

    /// <summary>The venue; null as <see cref="VenueSlug"/> is.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The venue's name as billed, with the room; null when the post names none.</summary>
    public string? VenueName { get; set; }

    /// <summary>The venue's address, as the post writes it unless <c>_data/venues.yml</c> corrects it; null when unknown.</summary>
    public PostalAddress? VenueAddress { get; set; }

    /// <summary>The venue's position; null when unknown.</summary>
    public GeoPosition? Position { get; set; }

    /// <summary>How many people can come; null for no limit or when the post does not say it.</summary>
    public int? Capacity { get; init; }

    /// <summary>Where to register, absolute; null when the post has no such link.</summary>
    public string? RegistrationUrl { get; init; }

    /// <summary>When registration opens, in the site's time zone; null when the post does not say it: it is open at once.</summary>
    public DateTimeOffset? RegistrationOpens { get; init; }

    /// <summary>Whether the post says that one can no longer register: all places are taken, or registration was closed before its time.</summary>
    public bool IsRegistrationClosed { get; init; }

    /// <summary>When the post's file was last written, UTC, in whole seconds.</summary>
    public DateTimeOffset RevisedAt { get; init; }

    /// <summary>The Flickr album's id, digits; null when there are no photos.</summary>
    public string? FlickrSetId { get; init; }

    /// <summary>The address of the mascot's picture; null for none.</summary>
    public string? MascotImage { get; init; }

    /// <summary>Whether one can register at a moment: the event goes ahead and has not begun, and registration has opened and was not closed.</summary>
    public bool IsRegistrationOpenAt(DateTimeOffset now) => AwaitsRegistrationAt(now) && !(RegistrationOpens > now);

    /// <summary>Whether one can register at a moment or later.</summary>
    public bool AwaitsRegistrationAt(DateTimeOffset now) => Status is EventStatus.Scheduled && !IsRegistrationClosed && (Start ?? OverAt) > now;

    /// <summary>Lists the programme in its order.</summary>
    public IEnumerable<ProgrammeItem> RunningOrder() => Programme.OrderBy(item => item.Position);

    /// <summary>The venue's name and address in a line; null when it takes place online only, or nobody says where.</summary>
    public string? Place => !IsOnline && new[] { VenueName, VenueAddress?.Text }.OfType<string>().ToList() is { Count: > 0 } parts ? string.Join(", ", parts) : null;

    /// <summary>How to get in; null when nobody says, or the venue's name as billed does.</summary>
    public string? Access => Venue?.Access is { } access && !IsBilled(access) ? access : null;

    /// <summary>The programme, in no particular order: <see cref="ProgrammeItem.Position"/> has it.</summary>
    public ICollection<ProgrammeItem> Programme { get; } = [];

    /// <summary>The talks given, in no particular order.</summary>
    public ICollection<Talk> Talks { get; } = [];

    /// <summary>The sponsors named by the post.</summary>
    public ICollection<Sponsor> Sponsors { get; } = [];

    /// <summary>Whether the venue's name contains the words of a note: the room is often in both.</summary>
    private bool IsBilled(string note) =>
        VenueName is { } name && Regex.IsMatch(name, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(note.Trim().TrimEnd('.'))}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
