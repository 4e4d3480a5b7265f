using System.Text.Json.Nodes;
using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds;

namespace ApiHour.Web.Tests.Feeds;

public sealed class StructuredDataEventTests
{
    private const string InStock = "https://schema.org/InStock";

    [Fact]
    public void An_event_tells_all_its_facts()
    {
        var told = Write(RichEvent.Make());

        Assert.Equal(("2026-12-03T19:00:00+01:00", "2026-12-03T21:00:00+01:00"), (told.Text("startDate"), told.Text("endDate")));
        Assert.Equal(("22, allée Alan Turing", "63000", "Clermont-Fd"), (told.Text("location.address.streetAddress"), told.Text("location.address.postalCode"), told.Text("location.address.addressLocality")));
        Assert.Equal(45.759, (double?)told.At("location.geo.latitude"));
        Assert.Equal(50, (int?)told.At("maximumAttendeeCapacity"));
        Assert.Equal("https://example.org/images/ornithorynque.png", told.Text("image"));
        Assert.Equal("S", told.Text("sponsor.0.name"));
        Assert.Equal(("https://example.org/r", "2026-12-01T19:00:00+01:00"), (told.Text("offers.url"), told.Text("offers.validFrom")));
    }

    [Fact]
    public void A_drawn_preview_stands_for_a_picture_that_nobody_gave()
    {
        var told = Write(RichEvent.Make(mascot: null));

        Assert.Equal("https://example.org/api-hours/e.png", told.Text("image"));
        Assert.Equal(("https://example.org/talks/e/un.png", null), (told.Text("subEvent.0.image"), told.Text("subEvent.1.image")));
    }

    [Fact]
    public void Every_speaker_of_programme_and_talks_performs_once()
    {
        var performers = Write(RichEvent.Make())?["performer"]?.AsArray();

        Assert.Equal(["Ada", "Bob"], performers?.Select(p => p.Text("name")));
        Assert.Equal(["https://example.org/speakers/ada.html", null], performers?.Select(p => p.Text("url")));
    }

    [Fact]
    public void The_parts_are_events_in_the_order_of_the_programme_on_the_day_when_their_hour_is_unknown()
    {
        var parts = Write(RichEvent.Make())?["subEvent"]?.AsArray();

        Assert.Equal(["Un", "Deux", "Trois"], parts?.Select(part => part.Text("name")));
        Assert.Equal(["2026-12-03T19:00:00+01:00", "2026-12-03T19:30:00+01:00", "2026-12-03"], parts?.Select(part => part.Text("startDate")));
        Assert.All(parts!, part => Assert.NotNull(part.At("location.address")));
    }

    [Theory]
    [InlineData(-72, false)]
    [InlineData(-24, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Places_are_offered_from_the_opening_of_the_registration_until_the_event_begins(int hours, bool open) =>
        Assert.Equal(open ? InStock : null, Write(RichEvent.Make(), RichEvent.Start.AddHours(hours)).Text("offers.availability"));

    [Theory]
    [InlineData(EventStatus.Cancelled, "https://schema.org/EventCancelled")]
    [InlineData(EventStatus.Postponed, "https://schema.org/EventPostponed")]
    public void An_event_that_does_not_go_ahead_says_so_and_offers_no_place(EventStatus status, string told)
    {
        var cancelled = Write(RichEvent.Make(status));

        Assert.Equal((told, null), (cancelled.Text("eventStatus"), cancelled.Text("offers.availability")));
    }

    [Fact]
    public void An_online_event_takes_place_at_its_page()
    {
        var online = Write(RichEvent.Make(online: true));

        Assert.Equal("https://schema.org/OnlineEventAttendanceMode", online.Text("eventAttendanceMode"));
        Assert.Equal(("VirtualLocation", "https://example.org/api-hours/e.html"), (online.Text("location.@type"), online.Text("location.url")));
    }

    [Fact]
    public void An_event_at_a_venue_may_be_joined_online_too()
    {
        var mixed = Write(RichEvent.Make(join: "https://meet.example/a"));

        Assert.Equal(("https://schema.org/MixedEventAttendanceMode", "Place", "https://meet.example/a"), (mixed.Text("eventAttendanceMode"), mixed.Text("location.0.@type"), mixed.Text("location.1.url")));
    }

    [Fact]
    public void The_name_of_a_place_stands_for_an_address_that_nobody_says()
    {
        var post = RichEvent.Make();
        post.VenueAddress = null;

        Assert.Equal("Turing 22", Write(post).Text("location.address"));
    }

    [Fact]
    public void An_event_of_which_nobody_knows_where_is_not_told()
    {
        var post = RichEvent.Make();
        post.VenueAddress = null;
        post.VenueName = null;

        Assert.Null(Write(post));
    }

    private static JsonObject? Write(EventPost post, DateTimeOffset? now = null)
    {
        const string Root = "https://example.org";
        return new StructuredDataEventWriter(new StructuredDataWriter(RichEvent.Site, Root), Root, now ?? RichEvent.Start).Write(post);
    }
}
