using System.Diagnostics;
using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Links;
using ApiHour.Content.Rendering.Pictures;

namespace ApiHour.Content.Tests.Events;

/// <summary>One event's post, read by itself: what was understood, in words that tests compare, and what was told.</summary>
internal sealed class ReadEvent
{
    private static readonly BodyRenderer Renderer = new(new SiteUrls("https://example.org"), CultureInfo.GetCultureInfo("fr"), new PictureBook([]));

    private readonly FileProblems problems;

    private ReadEvent(string text, string announced)
    {
        problems = new FileProblems("x.md");
        var source = DocumentParser.Parse($"_posts/{announced}-soiree.md", text, default, problems)!;
        var document = new RenderedDocument(source, "/soiree.html", Renderer.Render(source, "/soiree.html", source.Body, problems)!, problems);
        var watch = Stopwatch.StartNew();
        Facts = EventReader.Read(new EventSource(document));
        Time = watch.Elapsed;
        Told = document.Facts!;
    }

    public EventFacts Facts { get; }

    /// <summary>How long it took to understand the post, once rendered.</summary>
    public TimeSpan Time { get; }

    public IReadOnlyList<ContentFact> Told { get; }

    /// <summary>The day and hour, with their ends: <c>2019-04-03..2019-04-05 09:00-17:00</c>; <c>-</c> when nothing is known.</summary>
    public string When
    {
        get
        {
            var (date, start, endDate, end) = Facts.Times;
            var days = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}{(endDate is null ? "" : $"..{endDate:yyyy-MM-dd}")}");
            var hours = string.Create(CultureInfo.InvariantCulture, $"{start:HH:mm}{(end is null ? "" : $"-{end:HH:mm}")}");
            return $"{days} {hours}".Trim() is { Length: > 0 } when ? when : "-";
        }
    }

    public EventStatus Status => Facts.Status;

    /// <summary>The codes of what was told, with line and column: <c>AH052(7,20)</c>.</summary>
    public string Problems => string.Join(' ', problems.Found.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Code}({p.Line},{p.Column})")));

    public IReadOnlyList<ContentProblem> Found => problems.Found;

    /// <summary>Reads a post; the body starts in line 5 unless the front matter states something.</summary>
    public static ReadEvent From(string body, string announced = "2019-03-01", string title = "Soirée", string stated = "") =>
        new($"---\ncategory: api-hours\ntitle: {title}\n{stated}---\n{body}\n", announced);

    /// <summary>Reads a post whose practical information starts in line 7.</summary>
    public static ReadEvent Practical(string sentence, string announced = "2019-03-01") => From($"## Informations pratiques\n\n{sentence}", announced);

    /// <summary>Reads a post of an evening on 12 March 2019 whose registration starts in line 11.</summary>
    public static ReadEvent Registration(string text, string announced = "2019-03-01") =>
        From($"## Informations pratiques\n\nCet événement aura lieu le **mardi 12 mars 2019** à **19h**.\n\n## Inscription\n\n{text}", announced);
}
