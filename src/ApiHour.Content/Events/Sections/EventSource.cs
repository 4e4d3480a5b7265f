using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events.Sections;

/// <summary>An event's post while it is read: its parts, where their words stand in the file, and where facts and problems are collected.</summary>
internal sealed class EventSource
{
    private readonly RenderedDocument document;
    private readonly WeakReference<WrittenWords?> written;
    private readonly Dictionary<string, int> starts;

    /// <summary>Begins to read a post while its tree is still there.</summary>
    public EventSource(RenderedDocument document)
    {
        Sections = EventSections.Of(document.Body.Tree!);
        this.document = document.WithoutTree();
        written = new WeakReference<WrittenWords?>(null);
        starts = [];
        Stated = document.FrontMatter.Section("event") ?? FrontMatter.Empty;
    }

    private EventSource(EventSource other, FileProblems problems)
    {
        document = other.document.With(problems);
        (written, starts, Sections, Stated) = (other.written, other.starts, other.Sections, other.Stated);
    }

    /// <summary>The parts of the post.</summary>
    public EventSections Sections { get; }

    /// <summary>The keys below <c>event:</c> of the front matter; empty when there are none.</summary>
    public FrontMatter Stated { get; }

    public string Title => document.FrontMatter.PlainText("title") ?? "";

    public DateOnly AnnouncedOn => document.Source.Name!.Date;

    /// <summary>The same post, whose problems are not reported.</summary>
    public EventSource Quiet() => new(this, new FileProblems(document.Source.Path));

    /// <summary>Reports through another reading of the post the problems of one code that this quiet one found.</summary>
    public void TellAgain(EventSource other, string code)
    {
        foreach (var problem in Problems.Found.Where(p => p.Code == code))
        {
            other.Warn(new TextPosition(problem.Line, problem.Column), code, problem.Message, problem.Fix);
        }
    }

    /// <summary>Where some words of a section stand in the file; the section's heading when markup hides them.</summary>
    public TextPosition PlaceOf(EventSection section, string words)
    {
        var heading = StartOf(section);
        var at = Written().Find(words, heading);
        return document.Source.PositionInBody(at < 0 ? heading : at);
    }

    /// <summary>Where some words stand that follow others of a section; those others' place when markup hides them.</summary>
    public TextPosition PlaceOf(EventSection section, string before, string words)
    {
        var heading = StartOf(section);
        var at = Written().Find(before, heading);
        var after = at < 0 ? -1 : Written().Find(words, at + 1);
        return after < 0 ? PlaceOf(section, before) : document.Source.PositionInBody(after);
    }

    /// <summary>Where a link of a section stands in the file; the section's heading when it is not found.</summary>
    public TextPosition PlaceOfLink(EventSection section, string url) =>
        document.Source.PositionInBody(WrittenLinks.Find(document.Source.Body, url, StartOf(section)));

    /// <summary>The problems of the post's file.</summary>
    public FileProblems Problems => document.Problems;

    public TextPosition PlaceOfTitle => document.FrontMatter.PositionOf("title");

    /// <summary>Records a fact that was understood, if facts are kept.</summary>
    public void Record(TextPosition at, string name, string value) => document.Facts?.Add(new ContentFact(document.Source.Path, at.Line, at.Column, name, value));

    /// <summary>Records a fact whose place is looked for only if facts are kept.</summary>
    public void Record(Func<TextPosition> findPlace, string name, string value)
    {
        if (document.Facts is not null)
        {
            Record(findPlace(), name, value);
        }
    }

    public void Warn(TextPosition at, string code, string message, string fix) => document.Problems.Warn(at, code, message, fix);

    /// <summary>The words of the body, read again when they were collected: those of all events together would fill the memory.</summary>
    private WrittenWords Written()
    {
        if (!written.TryGetTarget(out var words))
        {
            written.SetTarget(words = new WrittenWords(document.Source.Body));
        }

        return words;
    }

    /// <summary>The offset of a section's heading.</summary>
    private int StartOf(EventSection section)
    {
        if (!starts.TryGetValue(section.Heading, out var start))
        {
            starts[section.Heading] = start = Written().FindHeading(section.Heading);
        }

        return start;
    }
}
