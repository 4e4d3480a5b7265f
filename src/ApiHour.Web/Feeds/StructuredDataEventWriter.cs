using System.Globalization;
using System.Text.Json.Nodes;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds;

/// <summary>Writes an event as search engines read it.</summary>
/// <remarks>https://schema.org/Event; https://developers.google.com/search/docs/appearance/structured-data/event</remarks>
internal sealed class StructuredDataEventWriter(StructuredDataWriter site, string root, DateTimeOffset now)
{
    /// <summary>Writes an event that was read with all its facts; null when its post does not say when and where: both are required.</summary>
    public JsonObject? Write(EventPost post) => StartOf(post) is not { } start || LocationOf(post) is not { } location ? null : StructuredDataThing.Of(
        "Event",
        ("name", post.Title),
        ("description", StructuredDataThing.Text(post.Description)),
        ("url", UrlOf(post)),
        ("image", SiteUrl.Absolute(root, post.MascotImage ?? CompanionAddress.LinkPreviewOf(post.Address))),
        ("startDate", start),
        ("endDate", Moment(post.End) ?? Day(post.LastDay)),
        ("eventStatus", $"{StructuredDataThing.Vocabulary}Event{post.Status}"),
        ("eventAttendanceMode", $"{StructuredDataThing.Vocabulary}{(post.IsOnline ? "Online" : post.JoinUrl is null ? "Offline" : "Mixed")}EventAttendanceMode"),
        ("location", location),
        ("performer", StructuredDataThing.List(PerformersOf(post))),
        ("organizer", site.Organization()),
        ("offers", OfferOf(post)),
        ("maximumAttendeeCapacity", post.Capacity),
        ("subEvent", StructuredDataThing.List(PartsOf(post))),
        ("sponsor", StructuredDataThing.List(post.Sponsors.OrderBy(sponsor => sponsor.Address, StringComparer.Ordinal).Select(SponsorOf))),
        ("inLanguage", site.LanguageOf(post)));

    /// <summary>Names an event in another thing; null as <see cref="Write"/> is.</summary>
    public JsonObject? Reference(EventPost post) => StartOf(post) is not { } start || LocationOf(post) is not { } location ? null : StructuredDataThing.Of(
        "Event", ("name", post.Title), ("url", UrlOf(post)), ("startDate", start), ("location", location));

    private static string? StartOf(EventPost post) => Moment(post.Start) ?? Day(post.Date);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private JsonNode? LocationOf(EventPost post) =>
        post.IsOnline ? VirtualLocationOf(post)
        : VenueOf(post) is { } venue && post.JoinUrl is not null ? new JsonArray(venue, VirtualLocationOf(post))
        : VenueOf(post);

    private JsonObject VirtualLocationOf(EventPost post) => StructuredDataThing.Of("VirtualLocation", ("url", post.JoinUrl ?? UrlOf(post)));

    private static JsonObject? VenueOf(EventPost post)
    {
        // Search engines want an address: the name of a place that everybody knows is the best there is.
        JsonNode? address = post.VenueAddress is { } known ? AddressOf(known) : post.VenueName;
        return address is null ? null : StructuredDataThing.Of(
            "Place",
            ("name", post.VenueName ?? post.VenueAddress?.Text),
            ("address", address),
            ("geo", post.Position is { } position
                ? StructuredDataThing.Of("GeoCoordinates", ("latitude", position.Latitude), ("longitude", position.Longitude))
                : null));
    }

    private static JsonObject AddressOf(PostalAddress address) => StructuredDataThing.Of(
        "PostalAddress",
        ("streetAddress", StructuredDataThing.Text(address.Street)),
        ("postalCode", StructuredDataThing.Text(address.PostalCode)),
        ("addressLocality", StructuredDataThing.Text(address.Locality)));

    /// <summary>The speakers of the programme, then those of the talks; each once, whatever name either bills.</summary>
    private IEnumerable<JsonObject> PerformersOf(EventPost post) =>
        post.RunningOrder().SelectMany(item => item.Speakers)
            .Concat(post.Talks.OrderBy(talk => talk.SourcePath, StringComparer.Ordinal).SelectMany(talk => talk.Speakers.OrderBy(part => part.Position))
                .Select(part => new ProgrammeSpeaker(part.BilledAs, part.SpeakerAddress)))
            .DistinctBy(speaker => speaker.Address ?? speaker.Name)
            .Select(PerformerOf);

    private JsonObject PerformerOf(ProgrammeSpeaker speaker) =>
        StructuredDataThing.Of("Person", ("name", speaker.Name), ("url", SiteUrl.Absolute(root, speaker.Address)));

    private JsonObject? OfferOf(EventPost post) => post.RegistrationUrl is null ? null : StructuredDataThing.Of(
        "Offer",
        ("url", post.RegistrationUrl),
        ("availability", AvailabilityOf(post)),
        ("validFrom", Moment(post.RegistrationOpens)));

    private string? AvailabilityOf(EventPost post) =>
        post.IsRegistrationOpenAt(now) ? StructuredDataThing.Vocabulary + "InStock"
        : post.IsRegistrationClosed && post.OverAt > now ? StructuredDataThing.Vocabulary + "SoldOut"
        : null;

    private IEnumerable<JsonObject> PartsOf(EventPost post) =>
        from item in post.Programme
        orderby item.Position
        select StructuredDataThing.Of(
            "Event",
            ("name", item.Title),
            ("url", SiteUrl.Absolute(root, item.TalkAddress)),
            ("image", item.TalkAddress is { } talk ? SiteUrl.Absolute(root, CompanionAddress.LinkPreviewOf(talk)) : null),
            ("startDate", Moment(item.Start) ?? Day(post.Date)),
            ("endDate", item.Minutes is { } minutes ? Moment(item.Start?.AddMinutes(minutes)) : null),
            ("location", LocationOf(post)),
            ("performer", StructuredDataThing.List(item.Speakers.Select(PerformerOf))));

    private JsonObject SponsorOf(Sponsor sponsor) => StructuredDataThing.Of(
        "Organization", ("name", sponsor.Name), ("url", sponsor.Url), ("logo", SiteUrl.Absolute(root, sponsor.Logo)));

    private string? UrlOf(EventPost post) => SiteUrl.Absolute(root, post.Address);
}
