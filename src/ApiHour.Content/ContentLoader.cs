using ApiHour.Content.Apart;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using Microsoft.Extensions.Options;

namespace ApiHour.Content;

/// <summary>The start-up pass: files become the catalog.</summary>
/// <param name="options">Which content is loaded.</param>
/// <param name="catalog">Where the catalog is kept.</param>
/// <param name="clock">Says which day it is; the process that loads has its own.</param>
/// <param name="process">Loads in its stead, where the catalog can be written; null to load in this process.</param>
public sealed class ContentLoader(IOptions<ContentOptions> options, CatalogFile catalog, TimeProvider clock, LoaderProcess? process = null)
{
    /// <summary>Brings the catalog up to date with the content folder: keeps it when nothing has changed, revises it when only a few texts have, and rebuilds it otherwise.</summary>
    /// <param name="cancellation">Leaves the catalog as it was.</param>
    /// <param name="changing">Called, once or more often, on the thread that loads, when the catalog won't be kept and the rest of the work takes one core; not at all when it is kept.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled; the catalog is as it was.</exception>
    public ContentReport Load(CancellationToken cancellation, Action? changing = null) =>
        LoadApart(fewestPosts: 0, isReload: false, changing, cancellation) ?? LoadHere(fewestPosts: 0, changing, cancellation);

    /// <summary>Loads the content folder again. When more than <see cref="ContentOptions.MaxLoss"/> of the posts would be lost, the catalog stays as it was and the report says that the load was refused.</summary>
    /// <param name="current">The report of the current catalog's load.</param>
    /// <param name="cancellation">Leaves the catalog as it was.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    /// <exception cref="IOException">The process that loads was ended from outside, or by what it read.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled; the catalog is as it was.</exception>
    public ContentReport Reload(ContentReport current, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(current);
        var fewestPosts = (1 - options.Value.MaxLoss) * current.Posts;
        return LoadApart(fewestPosts, isReload: true, changing: null, cancellation) ?? LoadHere(fewestPosts, changing: null, cancellation);
    }

    /// <summary>Loads in a process of its own; returns null, and leaves the catalog as it was, where that can't be.</summary>
    private ContentReport? LoadApart(double fewestPosts, bool isReload, Action? changing, CancellationToken cancellation)
    {
        if (process is null || !catalog.TryLend())
        {
            return null;
        }

        var report = process.Load(new LoaderRequest(options.Value, catalog.Path, fewestPosts, SourceFingerprint.Engine), isReload, changing, cancellation);
        return report is { IsRefused: false } && !catalog.TryTakeBack() ? null : report;
    }

    /// <summary>Loads in this process.</summary>
    internal ContentReport LoadHere(double fewestPosts, Action? changing, CancellationToken cancellation)
    {
        var stamp = catalog.ReadStamp();
        // A catalog with drafts is not revised: they are dated today, so their pages change although their texts don't.
        var canRevise = stamp is not null && !options.Value.Drafts;
        if (!canRevise)
        {
            // What rendering needs is made ready while all files are read.
            _ = ContentPass.PrepareAsync();
        }

        // To find out what has changed, texts need not be kept: all of them would cost more time and memory than the rest.
        var sources = ContentSources.Read(options.Value, keepsTexts: !canRevise, cancellation);
        var today = TodayAt(sources.Site);
        var marks = SourceFingerprint.MarksOf(options.Value, sources.Files, today);
        if (stamp is not null && KeepOrRevise(stamp, sources, today, marks, changing, cancellation) is { } kept)
        {
            return kept;
        }

        if (canRevise)
        {
            sources = sources.WithTexts(cancellation);
            marks = SourceFingerprint.MarksOf(options.Value, sources.Files, today);
        }

        var (content, report) = Understand(sources, today, isCheck: false, changing, cancellation);
        // Done by now: a fault of it is thrown here.
        ContentPass.PrepareAsync().GetAwaiter().GetResult();
        cancellation.ThrowIfCancellationRequested();
        if (report.Posts < fewestPosts)
        {
            return report with { IsRefused = true };
        }

        var contents = content.Contents with { Marks = marks };
        ContentPass.CollectGarbage(content.Documents.Count);
        catalog.Replace(contents, report.ToStamp(SourceFingerprint.Of(marks)));
        return report;
    }

    /// <summary>Keeps the catalog when nothing has changed, or revises it when only a few texts have; returns null, and leaves it as it was, when everything must be loaded.</summary>
    private ContentReport? KeepOrRevise(CatalogStamp stamp, ContentSources sources, DateOnly today, IReadOnlyList<SourceMark> marks, Action? changing, CancellationToken cancellation)
    {
        var fingerprint = SourceFingerprint.Of(marks);
        if (stamp.Fingerprint == fingerprint)
        {
            catalog.Keep();
            return ContentReport.Of(stamp);
        }

        // Ready by the time the catalog is read.
        _ = ContentPass.PrepareAsync();
        var report = ContentReport.Of(stamp);
        if (FaultsSince(report, sources.Files) is { Count: > 0 } faults && catalog.IsMadeBy(marks[0]))
        {
            // All pages depend on such a file: until it can be read again, they stay as they are.
            catalog.Keep();
            return report with { Problems = faults };
        }

        return options.Value.Drafts ? null : new ContentReviser(catalog, sources, today).Revise(report, marks, fingerprint, changing, cancellation);
    }

    /// <summary>Reads and understands the content folder without touching the catalog: the report has facts and outward links too.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public ContentReport Check(CancellationToken cancellation)
    {
        var sources = ContentSources.Read(options.Value, keepsTexts: true, cancellation);
        var (content, report) = Understand(sources, TodayAt(sources.Site), isCheck: true, changing: null, cancellation);
        var links = content.Documents.SelectMany(d => d.Outward!.Select(link => new ContentLink(d.Source.Path, link.At.Line, link.At.Column, new Uri(link.Target))));
        return report with
        {
            Facts = [.. content.Documents.SelectMany(d => d.Facts!)],
            Outward = new OutwardLinks(sources.Site.Title, sources.Site.BaseUrl, sources.AllowsPrivateLinks, [.. links]),
        };
    }

    private (UnderstoodContent Content, ContentReport Report) Understand(ContentSources sources, DateOnly today, bool isCheck, Action? changing, CancellationToken cancellation)
    {
        var parsed = ParseAll(sources.Files, today, cancellation);
        var told = sources.Files.Select(f => (f.Problems, f.Problems.Found.Count)).ToList();
        var pass = new ContentPass(sources, Surroundings.None, today) { IsCheck = isCheck, Changing = changing };
        var content = pass.Run(parsed, cancellation);
        if (content.Unrendered.Count > 0)
        {
            // All but what left these files out is found again, or was found for want of them.
            told.Where(t => !content.Unrendered.Contains(t.Problems.Path)).ToList().ForEach(t => t.Problems.KeepFirst(t.Count));
            content = pass.Run(WithLastGood(parsed, content.Unrendered, today), cancellation);
        }

        var found = ContentProblem.InOrder(sources.Problems.Concat(sources.Files.SelectMany(f => f.Problems.Found))).ToLookup(p => p.Severity is ProblemSeverity.Note);
        var contents = content.Contents;
        var posts = contents.Events.Count + contents.Talks.Count + contents.Articles.Count;
        return (content, new ContentReport(sources.Files.Count, posts, contents.Pages.Count, [.. found[false]]) { IsWhole = true, Notes = [.. found[true]] });
    }

    private List<ParsedFile> ParseAll(IReadOnlyList<ReadFile> files, DateOnly today, CancellationToken cancellation)
    {
        var parsed = files.Where(f => f.File.IsMarkdown).AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => ParsedFile.From(file, today)).ToList();
        return [.. WithLastGood(parsed, [.. parsed.Where(p => p.Problems.HasErrors).Select(p => p.File.File.Path)], today).Where(p => p.IsPublished)];
    }

    /// <summary>Puts the last good text of broken files in their place, where the catalog still has one.</summary>
    private List<ParsedFile> WithLastGood(List<ParsedFile> parsed, IReadOnlyCollection<string> broken, DateOnly today)
    {
        var texts = broken.Count > 0 ? catalog.ReadSources(broken) : new Dictionary<string, string>();
        return [.. parsed.Select(p => texts.TryGetValue(p.File.File.Path, out var text) ? ParsedFile.FromLastGood(p.File, text, today) : p)];
    }

    private DateOnly TodayAt(Site site) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone)).DateTime);

    /// <summary>What is wrong with the configuration and the files of <c>_data</c>, and the problems there were; empty unless one of them cannot be read that could be.</summary>
    private static List<ContentProblem> FaultsSince(ContentReport report, IReadOnlyList<ReadFile> files)
    {
        var known = report.Problems.Where(p => p.Severity is ProblemSeverity.Error).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var faults = files.Where(f => ReadFile.IsNeeded(f.File) && !f.File.IsMarkdown && !known.Contains(f.File.Path)).SelectMany(FaultsOf).ToList();
        return faults.Count == 0 ? [] : [.. ContentProblem.InOrder([.. report.Problems, .. faults])];
    }

    private static IEnumerable<ContentProblem> FaultsOf(ReadFile file)
    {
        var read = file.Problems.HasErrors ? file : file.Anew();
        read.Mapping();
        return read.Problems.HasErrors ? read.Problems.Found.Where(p => p.Severity is not ProblemSeverity.Note) : [];
    }
}
