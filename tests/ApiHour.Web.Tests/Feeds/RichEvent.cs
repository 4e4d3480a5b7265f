using ApiHour.Content.Catalog;

namespace ApiHour.Web.Tests.Feeds;

/// <summary>An evening of which everything is known.</summary>
internal static class RichEvent
{
    public static readonly DateTimeOffset Start = new(2026, 12, 3, 19, 0, 0, TimeSpan.FromHours(1));

    public static readonly Site Site = new() { Title = "Site", FeedTitle = "Fil", FeedAuthor = "Nous", FlickrId = "96523012@N07" };

    public static EventPost Make(EventStatus status = EventStatus.Scheduled, bool online = false, string? mascot = "/images/ornithorynque.png", string? join = null) => new()
    {
        Address = "/api-hours/e.html",
        SourcePath = "_posts/2026-11-01-e.md",
        Slug = "e",
        Title = "Soirée",
        Body = "",
        Excerpt = "",
        Description = "Trois talks.",
        AnnouncedOn = new DateOnly(2026, 11, 1),
        Series = "api-hours",
        Date = DateOnly.FromDateTime(Start.Date),
        Start = Start,
        End = Start.AddHours(2),
        OverAt = Start.AddHours(2),
        Status = status,
        IsOnline = online,
        JoinUrl = join,
        VenueName = "Turing 22",
        VenueAddress = new PostalAddress("22, allée Alan Turing 63000 Clermont-Fd", "22, allée Alan Turing", "63000", "Clermont-Fd"),
        Position = new GeoPosition(45.759, 3.13),
        Capacity = 50,
        RegistrationUrl = "https://example.org/r",
        RegistrationOpens = Start.AddDays(-2),
        FlickrSetId = "72157644900000000",
        MascotImage = mascot,
        Programme =
        {
            Item(1, "Deux", Start.AddMinutes(30), new ProgrammeSpeaker("Bob", null)),
            Item(0, "Un", Start, new ProgrammeSpeaker("Ada", "/speakers/ada.html"), new ProgrammeSpeaker("Bob", null)),
            Item(2, "Trois", null),
        },
        Talks = { Talk() },
        Sponsors = { new Sponsor { Address = "/sponsors/s.html", Name = "S", Url = "https://example.org/s" } },
    };

    public static Talk Talk() => new()
    {
        Address = "/talks/e/un.html",
        SourcePath = "_posts/2026-12-03-un.md",
        Slug = "un",
        Title = "Un",
        Body = "",
        Excerpt = "",
        Description = "",
        AnnouncedOn = new DateOnly(2026, 12, 4),
        GivenOn = new DateOnly(2026, 12, 3),
        EventSlug = "e",
        BilledAs = "A. Lovelace",
        VideoId = "UKG8EaHwY5E",
        VideoStart = 90,
        SlidesUrl = "/slides/été.pdf",
        Speakers = { new TalkSpeaker { TalkAddress = "/talks/e/un.html", SpeakerAddress = "/speakers/ada.html", Position = 0, BilledAs = "A. Lovelace" } },
    };

    private static ProgrammeItem Item(int position, string title, DateTimeOffset? start, params ProgrammeSpeaker[] speakers) => new()
    {
        EventAddress = "/api-hours/e.html",
        Position = position,
        Title = title,
        Start = start,
        Minutes = 30,
        Speakers = speakers,
        TalkAddress = position is 0 ? "/talks/e/un.html" : null,
    };
}
