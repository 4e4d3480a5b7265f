using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Events;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Embeds;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Checking;

/// <summary>Tells the links and pictures of a body, and the links of the configuration, that lead nowhere on this site.</summary>
internal sealed class LinkChecker
{
    /// <summary>The keys of the front matter that hold an address which the page links to.</summary>
    private static readonly string[] LinkKeys = ["slides_url", "author_url"];

    private readonly SiteUrls urls;
    private readonly IReadOnlyList<RenderedDocument> documents;
    private readonly Surroundings around;
    private readonly HashSet<string> files;
    private readonly HashSet<string> unserved;
    private readonly Lazy<ILookup<string, string>> inAnyCase;

    /// <summary>The pages by path, and by the key that other spellings of it have too.</summary>
    private readonly Dictionary<string, string?> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>?> anchors;

    public LinkChecker(CatalogContents contents, IReadOnlyList<RenderedDocument> documents, Surroundings around, IEnumerable<string> publicPaths, SiteUrls urls)
    {
        (this.urls, this.documents, this.around) = (urls, documents, around);
        var isServed = publicPaths.ToLookup(path => MediaTypes.Of(path) is not null);
        (files, unserved) = ([.. isServed[true], .. BuiltInAddress.All], [.. isServed[false]]);
        inAnyCase = new Lazy<ILookup<string, string>>(() => files.ToLookup(file => file, StringComparer.OrdinalIgnoreCase));
        anchors = documents.ToDictionary(d => d.Address, d => (IReadOnlySet<string>?)d.Body.Anchors, StringComparer.Ordinal);
        // When only a few files are read, lists for which another file has a page would look like the site's own.
        var addresses = around == Surroundings.None ? contents.Addresses : around.Addresses;
        foreach (var address in addresses)
        {
            pages[address.Path] = pages[address.Key] = address.Path;
        }

        foreach (var feed in addresses.SelectMany(CompanionAddress.AllOf))
        {
            pages.TryAdd(AddressKey.Of(feed), null);
        }

        foreach (var redirect in contents.Redirects.Concat(around.Redirects))
        {
            pages.TryAdd(redirect.Key, null);
        }
    }

    /// <summary>Checks all documents.</summary>
    public void Check()
    {
        foreach (var document in documents)
        {
            Check(document);
        }
    }

    /// <summary>Checks what all pages link to.</summary>
    public void Check(FrontMatter config, FileProblems problems)
    {
        var links = config.Mappings("navigation").Concat(config.Mappings("social")).SelectMany(entry => new[] { (entry, "url"), (entry, "href") })
            .Append((config.Section("announcement") is { } banner && banner.Text("message") is not null ? banner : FrontMatter.Empty, "href"));
        foreach (var (entry, key) in links)
        {
            if (entry.Text(key) is { } url && urls.Resolve(url, "/") is ['/', ..] target && !IsThere(SiteUrls.PathOf(target), out _))
            {
                TellDead(SiteUrls.PathOf(target), entry.PositionOf(key), problems);
            }
        }
    }

    private void TellDead(string path, TextPosition at, FileProblems problems)
    {
        var (message, fix) = unserved.Contains(path) ? ($"the site does not serve files like {path}", "save it as PDF, or put it into a `.zip` file")
            : ($"there is no page {path}", "write the address of a page of this site, or all of another site's with `https://`, or remove the link");
        problems.Warn(at, ProblemCode.DeadLink, message, fix);
    }

    /// <summary>Whether a file or a page has a path, and which page.</summary>
    private bool IsThere(string path, out string? page)
    {
        page = null;
        return files.Contains(path) || pages.TryGetValue(path, out page) || pages.TryGetValue(AddressKey.Of(path), out page);
    }

    private void Check(RenderedDocument document)
    {
        var places = new LinkPlaces(document.Source);
        foreach (var link in document.Body.Links)
        {
            var offset = Math.Max(0, places.NextOffset(link.Written));
            Check(document, link, () => document.Source.PositionInBody(offset));
        }

        foreach (var key in LinkKeys)
        {
            if (document.FrontMatter.Text(key) is { } url && urls.Resolve(url, document.Address) is { } target)
            {
                Check(document, new BodyLink(target, url), () => document.FrontMatter.PositionOf(key));
            }
        }

        foreach (var from in document.FrontMatter.Values("redirect_from").Where(from => FormerAddresses.PathOf(from) is var path && path != document.Address && pages.GetValueOrDefault(path) == path))
        {
            document.Problems.Warn(
                document.FrontMatter.PositionOf("redirect_from"),
                ProblemCode.BadValue,
                $"`redirect_from: {from}` is the address of a page that is there, and leads nowhere else",
                "remove it, or give that page another address");
        }

        foreach (var sponsor in document.FrontMatter.Mappings("sponsors"))
        {
            if (sponsor.Text("url") is { } url && urls.Resolve(url, document.Address) is { } target)
            {
                Check(document, new BodyLink(target, url), () => sponsor.PositionOf("url"));
            }
        }

        foreach (var image in document.Body.Images)
        {
            var offset = Math.Max(0, places.NextOffset(image.Written));
            if (SiteUrls.PathOf(image.Target) is var path && !files.Contains(path))
            {
                var (message, fix) = unserved.Contains(path) ? ($"the site does not serve pictures like {path}", "save it as JPEG, PNG, WebP or SVG")
                    : ($"there is no picture {path}", inAnyCase.Value[path].FirstOrDefault() is { } near ? $"write `{near}`: letter case counts" : "add the file, or remove the picture");
                document.Problems.Warn(document.Source.PositionInBody(offset), ProblemCode.MissingImage, message, fix);
            }
        }
    }

    private void Check(RenderedDocument document, BodyLink link, Func<TextPosition> at)
    {
        if (link.Target[0] is not ('/' or '#'))
        {
            CheckOutward(document, link, at);
            return;
        }

        var path = link.Target[0] == '#' ? document.Address : SiteUrls.PathOf(link.Target);
        if (!IsThere(path, out var page))
        {
            TellDead(path, at(), document.Problems);
            return;
        }

        var fragment = Uri.UnescapeDataString(link.Target.Split('#', 2) is [_, var name] ? name : "");
        // Every page has a top (https://html.spec.whatwg.org/#scrolling-to-a-fragment).
        if (fragment.Length > 0 && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase) && page is not null && AnchorsOf(page) is { } ids && !ids.Contains(fragment))
        {
            document.Problems.Warn(at(), ProblemCode.DeadFragment, $"the page {path} has no anchor #{fragment}", "write the id of one of its headings");
        }
    }

    /// <summary>The anchors of a document; null for a page that the site makes by itself.</summary>
    private IReadOnlySet<string>? AnchorsOf(string page)
    {
        if (!anchors.TryGetValue(page, out var ids))
        {
            anchors[page] = ids = around.BodyAt(page) is { } html ? BodyRenderer.AnchorsIn(html) : null;
        }

        return ids;
    }

    private static void CheckOutward(RenderedDocument document, BodyLink link, Func<TextPosition> at)
    {
        if (document.Outward is { } outward && WebAddress.Parse(link.Target) is not null)
        {
            outward.Add((link.Target, at()));
        }

        if (DeadProvider.Of(link.Target) is { } dead)
        {
            document.Problems.Advise(at(), ProblemCode.DeadProvider, $"the link leads to {dead.Name}", dead.Fix);
        }
    }
}
