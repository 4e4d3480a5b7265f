using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using ApiHour.Content.Catalog;
using ApiHour.Content.Checking;
using ApiHour.Content.Events;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using Microsoft.Extensions.Options;

namespace ApiHour.Content;

/// <summary>The start-up pass: files become the catalog. The only place that sees every room.</summary>
public sealed class ContentLoader(IOptions<ContentOptions> options, CatalogFile catalog, TimeProvider clock)
{
    internal const string ConfigFile = "_config.yml";

    internal const string VenuesFile = "_data/venues.yml";

    private const string PeopleFile = "_data/people.yml";

    private const string SponsorsFile = "_data/sponsors.yml";

    /// <summary>Loads the content folder into the catalog, or opens the catalog as it is when nothing has changed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    /// <exception cref="OperationCanceledException">The load was cancelled; the catalog is as it was.</exception>
    public ContentReport Load(CancellationToken cancellation) => Load(fewestPosts: 0, cancellation);

    /// <summary>Loads the content folder again; the report is refused, and the catalog as it was, when more than <see cref="ContentOptions.MaxLoss"/> of its posts would be lost.</summary>
    /// <param name="current">What the current catalog was made of.</param>
    /// <param name="cancellation">Leaves the catalog as it was.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public ContentReport Reload(ContentReport current, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(current);
        return Load((1 - options.Value.MaxLoss) * current.Posts, cancellation);
    }

    private ContentReport Load(double fewestPosts, CancellationToken cancellation)
    {
        var sources = Read(cancellation);
        var fingerprint = SourceFingerprint.Of(options.Value, sources.Files);
        if (catalog.ReadStamp() is { } stamp && stamp.Fingerprint == fingerprint)
        {
            catalog.Keep();
            return JsonSerializer.Deserialize<ContentReport>(stamp.Report)! with { IsKept = true };
        }

        var (contents, report) = Understand(sources, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (report.Posts < fewestPosts)
        {
            return report with { IsRefused = true };
        }

        catalog.Replace(contents, new CatalogStamp { Fingerprint = fingerprint, Report = JsonSerializer.SerializeToUtf8Bytes(report) });
        return report;
    }

    /// <summary>Reads and understands the content folder without touching the catalog: the report has the facts too.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public ContentReport Check(CancellationToken cancellation) => Understand(Read(cancellation), cancellation).Report;

    private Sources Read(CancellationToken cancellation)
    {
        var root = options.Value.Path;
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException(root);
        }

        var configFile = ReadFile.From(new SourceFile(ConfigFile, Path.Combine(root, ConfigFile)));
        var config = configFile.Mapping();
        var site = SiteParser.Parse(config, configFile.Problems);
        var folder = new ContentFolder(root, new ExcludedPaths(site.Exclude), options.Value.Drafts);
        var files = folder.List().Where(f => f.Path != ConfigFile).AsParallel().AsOrdered().WithCancellation(cancellation).Select(ReadFile.From).Prepend(configFile).ToList();
        var published = options.Value.Url is { Length: > 0 } url ? site with { BaseUrl = url } : site;
        return new Sources(published, new SiteUrls(site.BaseUrl), config, files, folder.Problems);
    }

    private (CatalogContents Contents, ContentReport Report) Understand(Sources sources, CancellationToken cancellation)
    {
        var today = Today();
        var parsed = ParseAll(sources.Files, today, cancellation);
        var (contents, documents, unrendered) = Understand(sources, parsed, today, cancellation);
        if (unrendered.Count > 0)
        {
            (contents, documents, _) = Understand(sources, WithLastGood(parsed, unrendered, today), today, cancellation);
        }

        var told = sources.Problems.Concat(sources.Files.SelectMany(f => f.Problems.Found)).Distinct()
            .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column).ToLookup(p => p.Severity is ProblemSeverity.Note);
        return (contents, new ContentReport(
            sources.Files.Count, contents.Events.Count + contents.Talks.Count + contents.Articles.Count, contents.Pages.Count, [.. told[false]])
        {
            Facts = [.. documents.SelectMany(d => d.Facts)],
            Notes = [.. told[true]],
            Outward = new OutwardLinks(sources.Site.Title, sources.Site.BaseUrl, "true".Equals(sources.Config.Text("private_links"), StringComparison.OrdinalIgnoreCase), [.. documents.SelectMany(d => d.Outward)]),
        });
    }

    private List<ParsedFile> ParseAll(List<ReadFile> files, DateOnly today, CancellationToken cancellation)
    {
        var parsed = files.Where(f => f.File.IsMarkdown).AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => ParsedFile.From(file, today)).ToList();
        return [.. WithLastGood(parsed, [.. parsed.Where(p => p.Problems.HasErrors).Select(p => p.File.File.Path)], today)
            .Where(p => p.Document is { } document && !document.FrontMatter.IsFalse("published"))];
    }

    /// <summary>Puts the last good text of broken files in their place, where the catalog still has one.</summary>
    private List<ParsedFile> WithLastGood(List<ParsedFile> parsed, IReadOnlyCollection<string> broken, DateOnly today)
    {
        var texts = broken.Count > 0 ? catalog.ReadSources(broken) : new Dictionary<string, string>();
        return [.. parsed.Select(p => texts.TryGetValue(p.File.File.Path, out var text) ? ParsedFile.FromLastGood(p.File, text, today) : p)];
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Makes the catalog's contents of what could be rendered, and names the files whose Markdown could not be read.</summary>
    private static (CatalogContents Contents, IReadOnlyList<RenderedDocument> Documents, IReadOnlyList<string> Unrendered) Understand(
        Sources sources, List<ParsedFile> parsed, DateOnly today, CancellationToken cancellation)
    {
        var (site, urls, config, files, _) = sources;
        var problems = files.ToDictionary(f => f.File.Path, f => f.Problems);
        var publicFiles = files.Select(f => f.File).Where(f => f.IsPublic && !ReadFile.IsNeeded(f)).ToList();
        var publicPaths = publicFiles.Select(f => "/" + f.Path).ToHashSet(StringComparer.Ordinal);
        var addressed = AddressBook.Assign(parsed.Select(p => (p.Document!, p.Problems)));
        var leftOut = files.Where(f => f.File.IsMarkdown && f.Problems.HasErrors).Select(f => f.File.Path).Except(addressed.Select(a => a.Document.Path)).ToList();
        var redirects = AddressBook.Redirects(addressed);

        var liquid = new LiquidRenderer(config, new PostIndex(addressed, publicFiles, leftOut));
        var book = new PictureBook(publicFiles.Select(f => (f, problems[f.Path])));
        var renderer = new BodyRenderer(urls, CultureInfo.GetCultureInfo(site.Language), book);
        var events = new ConcurrentDictionary<string, EventReading>(StringComparer.Ordinal);
        RenderedDocument? Render((SourceDocument Document, string Address) file)
        {
            var told = problems[file.Document.Path];
            if (renderer.Render(file.Document, file.Address, liquid.Render(file.Document, told), told) is not { } body)
            {
                return null;
            }

            var document = new RenderedDocument(file.Document, file.Address, body, told);
            if (file.Document.Name is not null && PostKinds.Of(file.Document) is PostKind.Event)
            {
                events[file.Address] = EventReading.Of(document);
            }

            // All has been read from it; the trees of all files would fill the memory.
            return document with { Body = body with { Tree = null } };
        }

        var documents = addressed.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Render).OfType<RenderedDocument>().ToList();
        var pictures = new PictureFinder(publicPaths);
        var builder = new DocumentBuilder(site, urls, pictures);
        var rendered = documents.Select(d => d.Source.Path).ToHashSet(StringComparer.Ordinal);
        var texts = parsed.Where(p => rendered.Contains(p.Document!.Path)).Select(p => new SourceText { Path = p.Document!.Path, Text = p.Text });
        var contents = new ContentsBuilder(builder, pictures, urls, DataFile.Read(files, PeopleFile), DataFile.Read(files, SponsorsFile), DataFile.Read(files, VenuesFile))
            .Build(site, documents, events, redirects, texts, leftOut);
        contents = contents with { Pictures = book.ListShown(contents) };

        var checker = new LinkChecker(contents.Addresses, contents.Redirects, documents, publicPaths, urls);
        ContentChecks.Run(contents, documents, checker, book, today);
        return (contents, documents, [.. addressed.Select(a => a.Document.Path).Where(path => !rendered.Contains(path))]);
    }

    /// <summary>What stands in the content folder.</summary>
    private sealed record Sources(Site Site, SiteUrls Urls, FrontMatter Config, List<ReadFile> Files, IReadOnlyList<ContentProblem> Problems);
}
