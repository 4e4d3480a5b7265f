using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events.People;

/// <summary>A speaker's name as a talk's post bills it.</summary>
internal sealed record Billing(Talk Talk, RenderedDocument Document, string Name, int Position, bool IsAlone)
{
    /// <summary>A family name below this length may stand in any address.</summary>
    private const int ShortestName = 5;

    public string Slug { get; } = NameSlug.Of(Name);

    /// <summary>Whether a value of the post is this speaker's: of several, the one whose name it has ("christophe_prugnaud.jpg").</summary>
    public bool Owns(string key) => IsAlone || (Document.FrontMatter.Text(key) is { } written && $"-{NameSlug.Of(written)}-" is var words
        && (Has(words, Slug) || (Family(Slug) is { Length: >= ShortestName } family && Has(words, family) && SpeakerNames.Split(Talk.BilledAs).Count(name => Family(NameSlug.Of(name)) == family) == 1)));

    private static bool Has(string words, string name) => words.Contains($"-{name}-", StringComparison.Ordinal);

    private static string Family(string slug) => slug[(slug.LastIndexOf('-') + 1)..];

    /// <summary>The names that some talks bill, the newest talk first.</summary>
    public static IReadOnlyList<Billing> Of(IEnumerable<UnderstoodTalk> talks) =>
        [.. talks.OrderByDescending(t => t.Talk.GivenOn ?? t.Talk.AnnouncedOn).ThenByDescending(t => t.Talk.SourcePath, StringComparer.Ordinal).SelectMany(t => Of(t.Talk, t.Document))];

    private static IEnumerable<Billing> Of(Talk talk, RenderedDocument document)
    {
        var names = SpeakerNames.Split(talk.BilledAs).Where(name => NameSlug.Of(name).Length > 0).ToList();
        return names.Select((name, position) => new Billing(talk, document, name, position, names.Count == 1));
    }
}
