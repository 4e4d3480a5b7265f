using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>How the events of a series are called: words, a number, and a subject with some of them.</summary>
/// <param name="Words">What stands before the number in a title; empty when the series has no numbers.</param>
/// <param name="Slug">What stands before the number in a file's name.</param>
/// <param name="Next">The next number.</param>
/// <param name="Joint">What stands between the number and a subject; empty when the last title has none.</param>
internal sealed partial record SeriesNaming(string Words, string Slug, int Next, string Joint)
{
    /// <summary>Derives it from the events of a series, given newest first.</summary>
    public static SeriesNaming Of(string series, IEnumerable<EventPost> events, bool isEnglish)
    {
        var numbered = events.Select(Read).OfType<Numbered>().ToList();
        var usual = numbered.GroupBy(n => n.Slug).MaxBy(group => group.Count())?.ToList();
        return usual is [var last, ..]
            ? new SeriesNaming(last.Words, last.Slug, usual.Max(n => n.Number) + 1, last.Joint)
            : series switch
            {
                "api-hours" => new SeriesNaming("API Hour #", "api-hour-", 1, ""),
                "workshops" => new SeriesNaming("Workshop #", "workshop-", 1, isEnglish ? ": " : " : "),
                _ => new SeriesNaming("", "", 1, ""),
            };
    }

    /// <summary>The title of the next event; null when the series has no numbers.</summary>
    public string? Propose(string subject) =>
        Words.Length == 0 ? null : Words + Next.ToString(CultureInfo.InvariantCulture) + (subject.Length > 0 ? (Joint.Length > 0 ? Joint : " • ") + subject : "");

    /// <summary>The slug that the series gives an event of a title.</summary>
    public string SlugOf(string title)
    {
        var number = Words.Length > 0 && title.StartsWith(Words, StringComparison.Ordinal) ? LeadingNumber().Match(title, Words.Length) : Match.Empty;
        return number.Success
            ? Slug + PostSlug.Of(title[number.Index..], number.Value)
            : PostSlug.Of(title, "event");
    }

    /// <summary>The number of a title is one that the file's name has too; one after a <c>#</c> is preferred.</summary>
    private static Numbered? Read(EventPost post)
    {
        var slugs = Numbers().Matches(post.Slug);
        var pairs = Numbers().Matches(post.Title)
            .SelectMany(title => slugs.Where(slug => slug.ValueSpan.TrimStart('0').SequenceEqual(title.ValueSpan.TrimStart('0'))).Take(1), (Title, Slug) => (Title, Slug)).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var (number, inSlug) = pairs.OrderByDescending(pair => post.Title.AsSpan(0, pair.Title.Index).TrimEnd().EndsWith("#")).First();
        var rest = post.Title[(number.Index + number.Length)..];
        return new Numbered(post.Title[..number.Index], post.Slug[..inSlug.Index], int.Parse(number.ValueSpan, CultureInfo.InvariantCulture), Joints().Match(rest).Value);
    }

    [GeneratedRegex("(?<![0-9])[0-9]{1,5}(?![0-9])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\G[0-9]+")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^\s*[:•–—|-]\s*")]
    private static partial Regex Joints();

    private sealed record Numbered(string Words, string Slug, int Number, string Joint);
}
