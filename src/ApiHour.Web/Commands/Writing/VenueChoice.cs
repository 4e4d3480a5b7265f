using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Where an event takes place.</summary>
/// <param name="Key">The key of <c>_data/venues.yml</c>; null for a venue that is not described there.</param>
/// <param name="Name">The name; empty while nobody knows where.</param>
/// <param name="Address">The address in one line; null when nobody says it.</param>
/// <param name="Position">The position; null when unknown.</param>
internal sealed partial record VenueChoice(string? Key, string Name, string? Address, GeoPosition? Position)
{
    /// <summary>To be said later.</summary>
    public static VenueChoice Open { get; } = new(null, "", null, null);

    /// <summary>The value of <c>event.venue</c>; empty while nobody knows where.</summary>
    public string ForYaml() => Key is not null ? (PlainKey().IsMatch(Key) ? Key : WrittenText.ForYaml(Key))
        : Name.Length == 0 ? ""
        : "{ name: " + WrittenText.ForYaml(Name)
            + (Address is null ? "" : ", address: " + WrittenText.ForYaml(Address))
            + (Position is null ? "" : string.Create(CultureInfo.InvariantCulture, $", lat: {Position.Latitude}, lon: {Position.Longitude}")) + " }";

    /// <summary>The address as organizers write it, with a link to the map where the position is known.</summary>
    public string ForMarkdown() => Address is null ? ""
        : Position is null ? $"**{WrittenText.ForMarkdown(Address)}**"
        : $"[**{WrittenText.ForMarkdown(Address)}**]({Position.ToMapUrl()})";

    public override string ToString() => Address is null ? Name : $"{Name}, {Address}";

    /// <summary>A word of letters, figures and dashes, which is no value of YAML's own.</summary>
    [GeneratedRegex("^(?!null$)[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex PlainKey();
}
