using System.Text.RegularExpressions;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>An event's post while it is read: its parts, where their words stand in the file, and what there is to tell.</summary>
internal sealed partial class EventSource
{
    private readonly RenderedDocument document;
    private readonly FoldedText folded;
    private readonly Dictionary<string, int> headings = new(StringComparer.Ordinal);

    public EventSource(RenderedDocument document)
    {
        this.document = document;
        folded = new FoldedText(document.Source.Body);
        Sections = EventSections.Of(document.Body.Tree);
        Stated = document.FrontMatter.Section("event") ?? FrontMatter.Empty;
    }

    public EventSections Sections { get; }

    /// <summary>The keys below <c>event:</c> of the front matter; empty when there are none.</summary>
    public FrontMatter Stated { get; }

    public string Title => document.FrontMatter.PlainText("title") ?? "";

    public DateOnly AnnouncedOn => document.Source.Name!.Date;

    /// <summary>The same post, of which nothing is told.</summary>
    public EventSource Quiet() => new(document with { Problems = new FileProblems(document.Source.Path) });

    /// <summary>Where some words of a section stand in the file; the section's heading when markup hides them.</summary>
    public TextPosition PlaceOf(EventSection section, string words)
    {
        var heading = OffsetOf(section);
        var at = folded.Find(words, heading);
        return document.Source.PositionInBody(at < 0 ? heading : at);
    }

    /// <summary>Where some words stand that follow others of a section; those others' place when markup hides them.</summary>
    public TextPosition PlaceOf(EventSection section, string before, string words)
    {
        var heading = OffsetOf(section);
        var at = folded.Find(before, heading);
        var after = at < 0 ? -1 : folded.Find(words, at + 1);
        return after < 0 ? PlaceOf(section, before) : document.Source.PositionInBody(after);
    }

    /// <summary>Where a link of a section stands in the file; the section's heading when an escape hides it.</summary>
    public TextPosition PlaceOfLink(EventSection section, string url)
    {
        var heading = OffsetOf(section);
        var written = url[(url.IndexOf("//", StringComparison.Ordinal) + 1)..];
        var at = new[] { written, written.Replace("&", "&amp;", StringComparison.Ordinal), Uri.UnescapeDataString(written) }
            .Select(spelling => document.Source.Find(spelling, heading)).FirstOrDefault(found => found >= 0, -1);
        return at < 0 ? PlaceOf(section, written) : document.Source.PositionInBody(at);
    }

    /// <summary>Where a section's heading begins in the body: at its number signs, else at its words.</summary>
    private int OffsetOf(EventSection section)
    {
        if (!headings.TryGetValue(section.Heading, out var offset))
        {
            var wanted = FoldedText.Of(section.Heading);
            var line = HeadingLines().Matches(document.Source.Body).FirstOrDefault(match => FoldedText.Of(match.Value) == wanted);
            offset = section.Heading.Length == 0 ? 0 : line?.Index ?? Math.Max(0, folded.Find(section.Heading));
            headings.Add(section.Heading, offset);
        }

        return offset;
    }

    public TextPosition PlaceOfTitle => document.FrontMatter.PositionOf("title");

    public void Tell(TextPosition at, string name, string value) => document.Facts.Add(new ContentFact(document.Source.Path, at.Line, at.Column, name, value));

    public void Warn(TextPosition at, string code, string message, string fix) => document.Problems.Warn(at, code, message, fix);

    [GeneratedRegex("^ {0,3}#{1,3}[^#\n].*$", RegexOptions.Multiline)]
    private static partial Regex HeadingLines();
}
