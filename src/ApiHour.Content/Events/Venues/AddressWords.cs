using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Venues;

/// <summary>Tells whether two spellings name one street and number.</summary>
internal static partial class AddressWords
{
    private static readonly HashSet<string> Fillers = ["de", "du", "des", "d", "la", "le", "les", "l", "et"];

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["av"] = "avenue", ["bd"] = "boulevard", ["blvd"] = "boulevard", ["bld"] = "boulevard", ["all"] = "allee", ["pl"] = "place", ["imp"] = "impasse", ["r"] = "rue", ["st"] = "saint", ["ste"] = "sainte",
    };

    /// <summary>Whether two addresses are one: the words of their streets agree, an initial standing for any name, and so do their departments.</summary>
    public static bool AreSame(PostalAddress one, PostalAddress other) =>
        AreSame(Of(one.Street), Of(other.Street)) && (one.PostalCode.Length < 2 || other.PostalCode.Length < 2 || one.PostalCode[..2] == other.PostalCode[..2]);

    /// <summary>Whether two addresses are in one street, whatever the number.</summary>
    public static bool ShareStreet(PostalAddress one, PostalAddress other) => AreSame(Names(one), Names(other)) && Names(one).Count > 0;

    private static List<string> Names(PostalAddress address) => [.. Of(address.Street).Where(word => !char.IsAsciiDigit(word[0]))];

    private static bool AreSame(List<string> one, List<string> other) => one.Count == other.Count && one.Zip(other).All(pair => Agree(pair.First, pair.Second));

    private static bool Agree(string one, string other) => one == other || (one.Length == 1 && other.StartsWith(one[0])) || (other.Length == 1 && one.StartsWith(other[0]));

    private static List<string> Of(string street) =>
        [.. Words().Matches(SpeakerNames.WithoutAccents(street.Split(',') is [var number, var name, ..] && int.TryParse(number, CultureInfo.InvariantCulture, out _) ? $"{number} {name}" : street.Split(',')[0]))
            .Select(word => word.Value).Where(word => !Fillers.Contains(word)).Select(word => Short.GetValueOrDefault(word, word))];

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();
}
