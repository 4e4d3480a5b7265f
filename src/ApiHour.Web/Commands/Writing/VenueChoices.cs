using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>The venues that are known, those of the last events first.</summary>
internal sealed class VenueChoices
{
    /// <summary>How many recent events count: where they were matters more than where events were years ago.</summary>
    private const int Recent = 20;

    private const int Shown = 9;

    private readonly List<VenueChoice> known;

    private readonly List<string> slugs;

    public VenueChoices(KnownContent content, IEnumerable<EventPost> events)
    {
        var visits = content.Events.Where(e => e.VenueSlug is not null).ToLookup(e => e.VenueSlug!);
        var recent = events.Where(e => e.VenueSlug is not null).Take(Recent).Select(e => e.VenueSlug!).CountBy(slug => slug).ToDictionary();
        var described = content.Venues.ToDictionary(v => v.Slug);
        var venues = described.Values.Concat(content.Events.Select(e => e.Venue).OfType<Venue>().DistinctBy(v => v.Slug).Where(v => !described.ContainsKey(v.Slug)));
        var ordered = venues.OrderByDescending(v => recent.GetValueOrDefault(v.Slug)).ThenByDescending(v => visits[v.Slug].Count()).ToList();
        known = [.. ordered.Select(v => new VenueChoice(described.ContainsKey(v.Slug) ? v.Slug : null, v.Name, v.Address?.Text, v.Position))];
        slugs = [.. ordered.Select(v => v.Slug)];
    }

    /// <summary>What one types for a venue: its number in the list, else its name and address; <c>-</c> when it is not known.</summary>
    public string AnswerFor(Venue? venue) => slugs.IndexOf(venue?.Slug ?? "") switch
    {
        < 0 => "-",
        < Shown and var index => (index + 1).ToString(CultureInfo.InvariantCulture),
        var index => known[index].ToString(),
    };

    /// <summary>The number of the venue most used; <c>-</c> when none is known.</summary>
    public string Usual => known.Count > 0 ? "1" : "-";

    public IEnumerable<string> List() => known.Take(Shown).Select((choice, index) => $"  {index + 1}  {choice}").Prepend("Venues:").Take(known.Count > 0 ? Shown + 1 : 0);

    /// <summary>The names of those shown, as the beginning of a sentence has them.</summary>
    public string Names() => known.Count > 0 ? $"a venue that is known ({string.Join("; ", known.Take(Shown).Select(choice => choice.Name))}), or " : "";

    /// <summary>Reads a number of the list, a key, a name, a new <c>name, address</c>, or <c>-</c>.</summary>
    public bool TryRead(string text, [MaybeNullWhen(false)] out VenueChoice choice)
    {
        choice = text is "-" ? VenueChoice.Open
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? known.ElementAtOrDefault(number - 1)
            : known.Find(v => IsSame(v.ToString(), text)) ?? known.Find(v => IsSame(v.Key, text) || IsSame(v.Name, text)) ?? New(text);
        return choice is not null;
    }

    private static VenueChoice? New(string text) =>
        Readings.Line(text, out var line) && line.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } address] ? new VenueChoice(null, name, address, null) : null;

    private static bool IsSame(string? one, string other) => one is not null && PostSlug.Of(one, one) == PostSlug.Of(other, other);
}
