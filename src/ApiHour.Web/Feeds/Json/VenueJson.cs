using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>Where an event takes place.</summary>
internal sealed record VenueJson
{
    [Description("The name, with the room; null when unknown.")]
    public required string? Name { get; init; }

    [Description("The postal address; null when unknown.")]
    public required AddressJson? Address { get; init; }

    [Description("The place on the globe; null when unknown.")]
    public required PositionJson? Position { get; init; }

    public static VenueJson? From(EventPost post) => post.VenueName is null && post.VenueAddress is null && post.Position is null
        ? null
        : new VenueJson { Name = post.VenueName, Address = AddressJson.From(post.VenueAddress), Position = PositionJson.From(post.Position) };
}
