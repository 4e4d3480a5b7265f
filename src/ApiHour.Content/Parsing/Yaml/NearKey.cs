using ApiHour.Content.Catalog;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing.Yaml;

/// <summary>Guesses which key was meant by one that nobody knows.</summary>
internal static class NearKey
{
    /// <summary>In a shorter key only one slip is allowed: with two it may be another word.</summary>
    private const int LongKey = 5;

    /// <summary>What other sites call some keys.</summary>
    private static readonly (string Other, string Ours)[] Synonyms =
    [
        ("speaker", "author"), ("speakers", "author"), ("auteur", "author"), ("titre", "title"), ("slides", "slides_url"), ("slides_link", "slides_url"),
        ("youtube", "video"), ("youtube_id", "video"), ("video_id", "video"), ("video_url", "video"), ("photo", "author_image"), ("avatar", "author_image"),
        ("lieu", "venue"), ("date", "start"), ("début", "start"), ("fin", "end"), ("places", "capacity"), ("inscription", "registration"), ("statut", "status"),
    ];

    /// <summary>The known key that was meant; null when none is near.</summary>
    public static string? Find(string key, IReadOnlyCollection<string> known)
    {
        var folded = Fold(key);
        var synonym = Synonyms.FirstOrDefault(s => s.Other.Equals(key, StringComparison.OrdinalIgnoreCase)).Ours;
        return known.FirstOrDefault(k => Fold(k) == folded)
            ?? known.FirstOrDefault(k => k == synonym)
            ?? known.Select(k => (Key: k, Slips: EditDistance.Between(k, key.ToLowerInvariant())))
                .Where(k => k.Slips <= (Math.Min(k.Key.Length, key.Length) < LongKey ? 1 : 2))
                .OrderBy(k => k.Slips).Select(k => k.Key).FirstOrDefault();
    }

    /// <summary>Tells the keys of a mapping that are not known.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="place">What the mapping is, for the message.</param>
    /// <param name="problems">Where they are told.</param>
    public static void TellUnknown(FrontMatter mapping, IReadOnlyCollection<string> known, string place, FileProblems problems)
    {
        foreach (var key in mapping.Mapping.Children.Keys.Where(k => k is not YamlScalarNode { Value: { } name } || !known.Contains(name)))
        {
            problems.Warn(mapping.PositionOf(key), ProblemCode.UnknownKey, $"`{key}` is not a key of {place}", Fix($"{key}", known));
        }
    }

    private static string Fix(string key, IReadOnlyCollection<string> known) => Find(key, known) is { } near ? $"did you mean `{near}:`?" : $"write one of {string.Join(", ", known)}";

    private static string Fold(string key) => key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
