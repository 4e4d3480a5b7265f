using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Venues;

/// <summary>The words of an address, to tell whether two spellings name one street and number.</summary>
internal sealed partial class AddressWords
{
    /// <summary>A word this long is recognised with one letter wrong.</summary>
    private const int LongWord = 5;

    private static readonly HashSet<string> Fillers = ["de", "du", "des", "d", "la", "le", "les", "l", "et"];

    private static readonly Dictionary<string, string> Ways = new(StringComparer.Ordinal)
    {
        ["av"] = "avenue",
        ["ave"] = "avenue",
        ["bd"] = "boulevard",
        ["bvd"] = "boulevard",
        ["blvd"] = "boulevard",
        ["bld"] = "boulevard",
        ["all"] = "allee",
        ["allees"] = "allee",
        ["pl"] = "place",
        ["imp"] = "impasse",
        ["r"] = "rue",
        ["rte"] = "route",
        ["ch"] = "chemin",
        ["sq"] = "square",
        ["fg"] = "faubourg",
    };

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["st"] = "saint",
        ["ste"] = "sainte",
        ["gal"] = "general",
        ["mal"] = "marechal",
        ["dr"] = "docteur",
        ["fd"] = "ferrand",
    };

    private readonly List<string> number;
    private readonly List<string> street;
    private readonly List<string> town;
    private readonly string code;

    public AddressWords(PostalAddress address)
    {
        var words = Words(StreetEnd().Split(NumberComma().Replace(address.Street, "$1 "), 2)[0]);
        number = [.. words.TakeWhile(word => char.IsAsciiDigit(word[0]) || word is "bis" or "ter" or "quater")];
        street = [.. words.Skip(number.Count).Select((word, index) => index == 0 ? Ways.GetValueOrDefault(word, word) : word)];
        town = Words(address.Locality);
        code = address.PostalCode;
    }

    /// <summary>Whether two addresses are the same: number, street and town agree; an initial matches any name, and first names may be left out.</summary>
    public bool IsSame(AddressWords other) => number.SequenceEqual(other.number) && SharesStreet(other);

    /// <summary>Whether two addresses are in one street, whatever the number.</summary>
    public bool SharesStreet(AddressWords other) => AreOneStreet(street, other.street) && SharesTown(other);

    private bool SharesTown(AddressWords other) =>
        code == other.code || (code.Length == 0 && town.Count == 0) || (other.code.Length == 0 && other.town.Count == 0) || (town.Count > 0 && town.SequenceEqual(other.town));

    private static bool AreOneStreet(List<string> one, List<string> other) => one.Count > 0 && other.Count > 0 && Agree(one[0], other[0])
        && (one.Count == 1) == (other.Count == 1) && one.Skip(1).Reverse().Zip(other.Skip(1).Reverse()).All(pair => Agree(pair.First, pair.Second));

    private static bool Agree(string one, string other) => one == other || IsInitialOf(one, other) || IsInitialOf(other, one)
        || (Math.Min(one.Length, other.Length) >= LongWord && !char.IsAsciiDigit(one[0]) && EditDistance.Between(one, other) == 1);

    private static bool IsInitialOf(string initial, string word) => initial.Length == 1 && char.IsAsciiLetter(initial[0]) && word.StartsWith(initial[0]);

    private static List<string> Words(string text) =>
        [.. Word().Matches(NormalText.WithoutAccents(text, NormalizationForm.FormKD)).Select(word => word.Value).Where(word => !Fillers.Contains(word)).Select(word => Titles.GetValueOrDefault(word, word))];

    [GeneratedRegex(@"^([0-9]+\s?(?:bis|ter|quater)?),", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberComma();

    [GeneratedRegex(@",|\s[–-]\s|\sà\s")]
    private static partial Regex StreetEnd();

    [GeneratedRegex(@"[0-9]+|[a-z]+")]
    private static partial Regex Word();
}
