using System.Collections.Concurrent;
using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Checking;
using ApiHour.Content.Events;
using ApiHour.Content.Parsing;
using ApiHour.Content.Parsing.Liquid;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Html;
using ApiHour.Content.Rendering.Links;
using ApiHour.Content.Rendering.Pictures;

namespace ApiHour.Content;

/// <summary>One pass over parsed files: they become the catalog's contents. The only place that sees every room.</summary>
/// <param name="sources">What stands in the content folder.</param>
/// <param name="around">The site around the files that are parsed; <see cref="Surroundings.None"/> when they are the whole site.</param>
/// <param name="today">The day by which advice is given, and which texts may name.</param>
internal sealed class ContentPass(ContentSources sources, Surroundings around, DateOnly today)
{
    /// <summary>With fewer, the memory is not worth the pause of collecting it.</summary>
    private const int ManyDocuments = 5_000;

    private static readonly Lazy<Task> Prepared = new(() => Task.WhenAll(BeginApart(RunOverSample), BeginApart(HtmlAllowList.Prepare)));

    /// <summary>Whether the documents keep facts and outward links, which the catalog does not.</summary>
    public bool IsCheck { get; init; }

    /// <summary>Called when all files are rendered: the catalog will change, and the rest of the work takes one core.</summary>
    public Action? Changing { get; init; }

    /// <summary>Processes a small sample in the background, once per process, so that the code a pass needs is compiled before a pass over a few files begins.</summary>
    public static Task PrepareAsync() => Prepared.Value;

    /// <summary>Frees what a step of a large site has left behind: the next one needs as much memory again.</summary>
    /// <param name="documents">How many documents the site has.</param>
    public static void CollectGarbage(int documents)
    {
        if (documents > ManyDocuments)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }

    /// <summary>Makes the catalog's contents of what can be rendered.</summary>
    public UnderstoodContent Run(IReadOnlyList<ParsedFile> parsed, CancellationToken cancellation)
    {
        var (site, urls, _, files, _) = sources;
        var publicFiles = files.Where(f => f.File.IsPublic && !ReadFile.IsNeeded(f.File)).ToList();
        var publicPaths = publicFiles.Select(f => "/" + f.File.Path).ToHashSet(StringComparer.Ordinal);
        var addressed = AddressBook.Assign(parsed.Select(p => (p.Document!, p.Problems)), sources.Permalinks, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone));
        var leftOut = files.Where(f => f.File.IsMarkdown && f.Problems.HasErrors).Select(f => f.File.Path).Except(addressed.Select(a => a.Document.Path)).Concat(around.LeftOut).ToList();

        var named = around == Surroundings.None ? addressed.Select(a => (a.Document.Path, a.Address, IsPost: a.Document.Name is not null)) : around.Documents;
        var index = new PostIndex(named, publicFiles.Select(f => f.File), leftOut);
        var book = new PictureBook(publicFiles.Select(f => (f.File, f.Problems)));
        // Not the problems of the files: what there is to tell of a last good text is not reported.
        var problems = parsed.ToDictionary(p => p.Document!.Path, p => p.Problems, StringComparer.Ordinal);
        var (documents, events) = RenderAll([.. addressed.Select(a => (a.Document, a.Address, problems[a.Document.Path]))], index, book, cancellation);

        var pictures = new PictureFinder(publicPaths.Where(path => MediaTypes.Of(path) is not null).ToHashSet(StringComparer.Ordinal));
        var builder = new DocumentBuilder(site, urls, pictures);
        var rendered = documents.Select(d => d.Source.Path).ToHashSet(StringComparer.Ordinal);
        var texts = parsed.Where(p => rendered.Contains(p.Document!.Path)).Select(p => new SourceText { Path = p.Document!.Path, Text = p.Text });
        var contents = new ContentsBuilder(builder, pictures, urls, DataFile.Read(files, DataFile.People), DataFile.Read(files, DataFile.Sponsors), DataFile.Read(files, DataFile.Venues))
            .Build(site, documents, events, FormerAddresses.In(addressed), texts, leftOut, around);
        contents = contents with { Pictures = book.ListShown(contents) };

        var links = new LinkChecker(contents, documents, around, publicPaths, urls);
        links.Check();
        var understood = new UnderstoodContent(contents, documents, [.. addressed.Select(a => a.Document.Path).Where(path => !rendered.Contains(path))]);
        if (around != Surroundings.None)
        {
            return understood with { Events = events };
        }

        CheckWhole(contents, documents, links, book);
        return understood;
    }

    /// <summary>Starts work on a thread of its own: the pool has hardly more than those that read files meanwhile.</summary>
    private static Task BeginApart(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void RunOverSample()
    {
        const string Path = "_posts/2014-05-28-sample.md";
        var (today, problems) = (new DateOnly(2014, 5, 28), new FileProblems(Path));
        var file = new ReadFile(new SourceFile(Path, Path), "---\ncategory: api-hours\ntitle: x\n---\n*{{ page.title }}* le 28 mai 2014 à 19h"u8.ToArray(), problems) { WrittenAt = DateTimeOffset.UnixEpoch };
        new ContentPass(new ContentSources(Site.Unknown, new SiteUrls(""), FrontMatter.Empty, [file], []), Surroundings.None, today).Run([ParsedFile.From(file, today)], CancellationToken.None);
    }

    /// <summary>Renders the files that can be, in their order, and reads the events among them, by address.</summary>
    private (List<RenderedDocument> Documents, IReadOnlyDictionary<string, EventReading> Events) RenderAll(
        (SourceDocument Document, string Address, FileProblems Problems)[] addressed, PostIndex index, PictureBook book, CancellationToken cancellation)
    {
        var (site, urls, config, _, _) = sources;
        var liquid = new LiquidRenderer(config, index, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone), today);
        var renderer = new BodyRenderer(urls, CultureInfo.GetCultureInfo(site.Language), book);
        var events = new ConcurrentDictionary<string, EventReading>(StringComparer.Ordinal);
        // Years differ: halves of the list would not take the same time.
        var documents = Partitioner.Create(addressed, loadBalance: true).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(file => Render(file.Document, file.Address, file.Problems, liquid, renderer, events)).OfType<RenderedDocument>().ToList();
        Changing?.Invoke();
        CollectGarbage(documents.Count);
        return (documents, events);
    }

    /// <summary>Checks what only a whole site can tell: its own files, and what is missing on its pages.</summary>
    private void CheckWhole(CatalogContents contents, List<RenderedDocument> documents, LinkChecker links, PictureBook book)
    {
        if (sources.Files.FirstOrDefault(f => f.File.Path is SiteParser.File) is { } configuration)
        {
            links.Check(sources.Config, configuration.Problems);
        }

        DataFile.TellMisnamed(sources.Files);
        ContentChecks.Run(contents, documents, book, today);
    }

    private RenderedDocument? Render(SourceDocument source, string address, FileProblems problems, LiquidRenderer liquid, BodyRenderer renderer, ConcurrentDictionary<string, EventReading> events)
    {
        if (renderer.Render(source, address, liquid.Render(source, address, problems), problems) is not { } body)
        {
            return null;
        }

        var document = new RenderedDocument(source, address, body, problems) { Facts = IsCheck ? [] : null, Outward = IsCheck ? [] : null };
        if (source.Name is not null && PostKinds.Of(source) is PostKind.Event)
        {
            events[address] = EventReading.Of(document);
        }

        return document.WithoutTree();
    }
}
