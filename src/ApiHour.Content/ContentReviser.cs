using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content;

/// <summary>
/// Brings the catalog up to date when a few texts have changed, without loading the others. The changed files, and those that must be read with
/// them, are understood twice, as they were and as they are: the change is what differs between the two passes. It is made only if the catalog
/// and its report agree with the first pass, and if it affects no other part of the site.
/// </summary>
internal sealed class ContentReviser(CatalogFile catalog, ContentSources sources, DateOnly today)
{
    /// <summary>With more files a whole load is hardly slower.</summary>
    private const int MostFiles = 500;

    /// <summary>Revises the catalog; returns null, and leaves the catalog as it was, when a whole load is needed.</summary>
    /// <param name="report">The report of the load that made the catalog.</param>
    /// <param name="marks">The marks of the files now.</param>
    /// <param name="fingerprint">The fingerprint of these.</param>
    /// <param name="changing">Called once it is known that a few files only are to be read.</param>
    /// <param name="cancellation">Leaves the catalog as it was.</param>
    public ContentReport? Revise(ContentReport report, IReadOnlyList<SourceMark> marks, string fingerprint, Action? changing, CancellationToken cancellation)
    {
        if (report.Problems.Any(p => p.Code == ProblemCode.BadMarkdown))
        {
            // Liquid tags may lead to the address of such a file, although it has no page.
            return null;
        }

        var broken = report.Problems.Where(p => p.Severity is ProblemSeverity.Error).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        if (catalog.ListChanged(marks) is not { Count: <= MostFiles } changed || changed.Any(path => broken.Contains(path) || !new SourceFile(path, "").IsMarkdown))
        {
            return null;
        }

        if (catalog.ReadFiles(changed) is not { Kin.Count: <= MostFiles } known || known.Texts.Count < changed.Count)
        {
            return null;
        }

        changing?.Invoke();
        ContentPass.PrepareAsync().GetAwaiter().GetResult();
        var around = AroundOf(known, broken);
        var kin = sources.Files.Where(f => known.Kin.Contains(f.File.Path)).Select(f => ReadFile.From(f.File)).ToList();
        if (!kin.Select(f => f.Mark).SequenceEqual(marks.Where(mark => known.Kin.Contains(mark.Path)).Select(mark => mark.Mark)))
        {
            // One of them has changed since.
            return null;
        }

        var asTheyWere = kin.Select(f => known.Texts.TryGetValue(f.File.Path, out var text) ? f.As(text.Text, text.WrittenAt) : f.Anew()).ToList();
        if (Understand(asTheyWere, around, cancellation) is not { } former || Understand([.. kin.Select(f => f.Anew())], around, cancellation) is not { } latter)
        {
            return null;
        }

        if (ReachesGathered(former.Content, latter.Content) || ReachesLinks(former, latter, report.Problems.Where(p => !known.Kin.Contains(p.Path))))
        {
            return null;
        }

        if (Revise(report.Problems, former.Told, latter.Told, changed) is not { } problems)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var revised = report with { Problems = problems };
        var contents = latter.Content.Contents with { Marks = [.. marks.Where(mark => changed.Contains(mark.Path))] };
        return catalog.TryRevise(former.Content.Contents, contents, revised.ToStamp(fingerprint)) ? revised : null;
    }

    /// <summary>The site around some files, without those that are broken and have no page.</summary>
    private Surroundings AroundOf(FormerFiles known, HashSet<string> broken)
    {
        var pages = known.Around.Documents.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        return known.Around with { LeftOut = [.. sources.Files.Where(f => f.File.IsMarkdown).Select(f => f.File.Path).Where(path => broken.Contains(path) && !pages.Contains(path))] };
    }

    /// <summary>Whether links of other pages may lead to an anchor that is gone, or to one that was missing until now.</summary>
    private static bool ReachesLinks(Reading former, Reading latter, IEnumerable<ContentProblem> elsewhere)
    {
        var anchors = latter.Content.Documents.ToDictionary(d => d.Address, d => d.Body.Anchors, StringComparer.Ordinal);
        return former.Content.Documents.Any(page =>
            !anchors.TryGetValue(page.Address, out var now) || !page.Body.Anchors.IsSubsetOf(now) || (now.Count > page.Body.Anchors.Count && elsewhere.Any(p => p.Code == ProblemCode.DeadFragment)));
    }

    /// <summary>Whether venues or sponsors are named differently: the effect would depend on what all other posts say about them.</summary>
    private static bool ReachesGathered(UnderstoodContent former, UnderstoodContent latter) =>
        !former.Documents.SelectMany(StatedSponsors).SequenceEqual(latter.Documents.SelectMany(StatedSponsors))
        || former.Events.Any(e => !latter.Events.TryGetValue(e.Key, out var now) || !e.Value.Facts.Venue.SaysLike(now.Facts.Venue) || !e.Value.Sponsors.SequenceEqual(now.Sponsors));

    private static IEnumerable<YamlNode?> StatedSponsors(RenderedDocument document) =>
        [document.FrontMatter.Find("sponsors"), document.FrontMatter.Section("event")?.Find("sponsors")];

    /// <summary>The problems as they are now; null when the first pass did not find the problems that the last load reported.</summary>
    private static IReadOnlyList<ContentProblem>? Revise(
        IReadOnlyList<ContentProblem> problems, IReadOnlyDictionary<string, List<ContentProblem>> former, IReadOnlyDictionary<string, List<ContentProblem>> latter, IReadOnlySet<string> changed)
    {
        var revised = former.Keys.Where(path => changed.Contains(path) || !former[path].SequenceEqual(latter[path])).ToHashSet(StringComparer.Ordinal);
        var told = problems.Where(p => revised.Contains(p.Path)).ToLookup(p => p.Path);
        return revised.All(path => former[path].SequenceEqual(told[path]))
            ? [.. ContentProblem.InOrder(problems.Where(p => !revised.Contains(p.Path)).Concat(revised.SelectMany(path => latter[path])))]
            : null;
    }

    /// <summary>Understands some files alone; null when one of them is broken.</summary>
    private Reading? Understand(IReadOnlyList<ReadFile> kin, Surroundings around, CancellationToken cancellation)
    {
        var files = kin.Concat(sources.Files.Where(f => !f.File.IsMarkdown).Select(f => f.Anew())).ToList();
        var parsed = kin.Select(file => ParsedFile.From(file, today)).Where(p => p.IsPublished).ToList();
        var content = new ContentPass(sources with { Files = files }, around, today).Run(parsed, cancellation);
        return kin.Any(f => f.Problems.HasErrors)
            ? null
            : new Reading(content, kin.ToDictionary(f => f.File.Path, f => ContentProblem.InOrder(f.Problems.Found.Where(p => p.Severity is not ProblemSeverity.Note)).ToList(), StringComparer.Ordinal));
    }

    /// <summary>What a pass over some files made, and the problems it found.</summary>
    private sealed record Reading(UnderstoodContent Content, IReadOnlyDictionary<string, List<ContentProblem>> Told);
}
