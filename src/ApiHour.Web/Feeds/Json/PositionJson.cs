using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A venue's place on the globe.</summary>
internal sealed record PositionJson
{
    [Description("Degrees north, WGS 84.")]
    public required double Latitude { get; init; }

    [Description("Degrees east, WGS 84.")]
    public required double Longitude { get; init; }

    public static PositionJson? From(GeoPosition? position) =>
        position is null ? null : new PositionJson { Latitude = position.Latitude, Longitude = position.Longitude };
}
