using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Lists the addresses that answer with a page: those of the files, and the lists the site makes by itself.</summary>
internal static class SiteMap
{
    /// <summary>The lists that the site makes by itself, with the layouts of pages that introduce them elsewhere.</summary>
    private static readonly (string Layout, string Address, PageKind Kind)[] Lists =
    [
        ("home", "/", PageKind.Home), ("talks", "/talks/", PageKind.Talks), ("speakers", "/speakers/", PageKind.Speakers), ("sponsors", "/sponsors/", PageKind.Sponsors),
        ("blog", "/blog/", PageKind.Articles), ("calendar", "/calendar/", PageKind.Calendar),
    ];

    /// <summary>Returns the addresses by path, each once: a file's own page takes precedence over a list that the site makes.</summary>
    public static IReadOnlyList<SiteAddress> Of(
        IEnumerable<RenderedDocument> documents, IEnumerable<EventPost> events, IEnumerable<Speaker> speakers, IEnumerable<Sponsor> sponsors)
    {
        var own = documents.Select(Of);
        var lists = events.Select(e => e.Series).Distinct().Select(series => New($"/{series}/", PageKind.Events, series))
            .Concat(Lists.Select(list => New(list.Address, list.Kind)));
        var derived = speakers.Select(s => New(s.Address, PageKind.Speaker, title: s.Name)).Concat(sponsors.Select(s => New(s.Address, PageKind.Sponsor, title: s.Name)));
        return [.. own.Concat(lists).Concat(derived).DistinctBy(address => address.Path).OrderBy(address => address.Path, StringComparer.Ordinal)];
    }

    private static SiteAddress Of(RenderedDocument document)
    {
        var source = document.Source;
        var kind = source.Name is null ? KindOfPage(document) : PostKinds.Of(source) switch
        {
            PostKind.Event => PageKind.Event,
            PostKind.Talk => PageKind.Talk,
            _ => PageKind.Article,
        };
        // A blog lists all articles, whatever category its page is given.
        var category = source.Name is null && (source.FrontMatter.Text("layout") ?? document.Address.Trim('/')) is not "blog" ? source.FrontMatter.Text("category") ?? document.Address.Trim('/') : "";
        // A list that states no title is called by the site's own words.
        var isNamed = source.FrontMatter.Text("title") is not null || kind is PageKind.Page or PageKind.Event or PageKind.Talk or PageKind.Article;
        return New(document.Address, kind, kind is PageKind.Events or PageKind.Articles ? category : "", isNamed ? document.Title : "", source.Name?.Date);
    }

    private static PageKind KindOfPage(RenderedDocument document) => document.FrontMatter.Text("layout") switch
    {
        null => KindAt(document.Address),
        "category" when PostKinds.Series.Contains(document.FrontMatter.Text("category")) => PageKind.Events,
        "category" => PageKind.Articles,
        { } series when PostKinds.Series.Contains(series) => PageKind.Events,
        { } layout when Array.Find(Lists, list => list.Layout == layout) is { Address: not null } list => list.Kind,
        _ when document.Address == "/" => PageKind.Home,
        _ => PageKind.Page,
    };

    /// <summary>The list that stands at an address by itself, which a page there introduces.</summary>
    private static PageKind KindAt(string address) =>
        Array.Find(Lists, list => list.Address == address) is { Address: not null } known ? known.Kind
        : PostKinds.Series.Any(series => address == $"/{series}/") ? PageKind.Events
        : PageKind.Page;

    private static SiteAddress New(string path, PageKind kind, string category = "", string title = "", DateOnly? date = null) =>
        new() { Path = path, Key = AddressKey.Of(path), Kind = kind, Category = category, Title = title, Date = date };
}
