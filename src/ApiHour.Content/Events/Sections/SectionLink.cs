using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Sections;

/// <summary>A link of a post that one may register by.</summary>
/// <param name="Url">The address as written.</param>
/// <param name="Target">The same, parsed.</param>
/// <param name="Words">The linked words; empty for an address that stands by itself.</param>
/// <param name="Before">The sentence before it; for a frame, the last sentence above it.</param>
/// <param name="IsFrame">Whether it was a frame.</param>
internal sealed partial record SectionLink(string Url, Uri Target, string Words, string Before, bool IsFrame)
{
    private const int SentenceReach = 100;

    /// <summary>The link to register by is among so many first ones.</summary>
    private const int Most = 100;

    /// <summary>The web addresses of a section: its links and frames, then those that are only written.</summary>
    public static IEnumerable<SectionLink> In(EventSection section)
    {
        var running = section.Running();
        var links = section.Links().Take(Most).Select(link => (link.Url, link.Words, running.Marks.FirstOrDefault(mark => mark.Element == link.Element)?.Start, Frame: link.Element.Closest(".embed")));
        var written = Address().Matches(running.Text).Take(Most).Select(match => (Url: match.Value, Words: "", Start: (int?)match.Index, Frame: (IElement?)null));
        foreach (var (url, words, start, frame) in links.Concat(written))
        {
            if (WebAddress.Parse(url.StartsWith("www.", StringComparison.Ordinal) ? "https://" + url : url) is { } target)
            {
                yield return new SectionLink(url, target, words, start is { } index ? Sentence(running.Text, index) : LeadTo(frame), frame is not null);
            }
        }
    }

    private static string LeadTo(IElement? frame) => frame?.PreviousElementSibling?.TextContent.TrimEnd() is { } text ? Sentence(text, text.Length) : "";

    private static string Sentence(string text, int index) => Sentences.OpenIn(text[Math.Max(0, index - SentenceReach)..index]);

    [GeneratedRegex(@"(?<!\w)(?:https?://|www\.)[^\s<>""«»]{1,500}[^\s<>""«».,;:!?)]")]
    private static partial Regex Address();
}
