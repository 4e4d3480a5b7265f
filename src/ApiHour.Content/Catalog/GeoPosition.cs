using System.Globalization;

namespace ApiHour.Content.Catalog;

/// <summary>A place on the globe.</summary>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
public sealed record GeoPosition(double Latitude, double Longitude)
{
    /// <summary>The latitude of the pole.</summary>
    public const double MostNorth = 90;

    /// <summary>The longitude opposite Greenwich.</summary>
    public const double MostEast = 180;

    private const double EarthRadius = 6_371_000;

    /// <summary>The place of two numbers; null when there is none on the globe.</summary>
    public static GeoPosition? At(double latitude, double longitude) =>
        Math.Abs(latitude) <= MostNorth && Math.Abs(longitude) <= MostEast ? new GeoPosition(latitude, longitude) : null;

    /// <summary>Writes the address of a map of the place.</summary>
    public string ToMapUrl() => MapUrl(Latitude.ToString(CultureInfo.InvariantCulture), Longitude.ToString(CultureInfo.InvariantCulture), zoom: 19);

    /// <summary>The distance over the ground in metres.</summary>
    public double DistanceTo(GeoPosition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (north, east) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude));
        var haversine = Math.Pow(Math.Sin(north / 2), 2) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(east / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(haversine));
    }

    /// <summary>Writes the address of a map of a place whose degrees are written as they are to stand in it.</summary>
    internal static string MapUrl(string latitude, string longitude, int zoom) =>
        string.Create(CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map={zoom}/{latitude}/{longitude}");

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
