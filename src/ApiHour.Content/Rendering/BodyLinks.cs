using System.Globalization;
using AngleSharp.Dom;
using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Parsing.Liquid;
using ApiHour.Content.Rendering.Embeds;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Rendering;

/// <summary>Settles where the links and pictures of a body lead.</summary>
internal sealed class BodyLinks(SiteUrls urls, CultureInfo language)
{
    /// <summary>
    /// Writes own addresses from the site's root, takes the links away that lead nowhere (their text stays), and turns
    /// pictures of other sites into links, so that showing the page asks no one else for anything.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="address">The address of its page.</param>
    /// <param name="places">Where its addresses stand.</param>
    /// <param name="problems">Where links and pictures that are taken away are told.</param>
    public (IReadOnlyList<BodyLink> Links, IReadOnlyList<BodyLink> Images) Settle(IElement body, string address, LinkPlaces places, FileProblems problems)
    {
        var images = SettleImages(body, address, places, problems);
        var links = new List<BodyLink>();
        foreach (var link in body.QuerySelectorAll("a[href]").ToList())
        {
            var written = link.GetAttribute("href")!;
            var isNowhere = written.StartsWith(LiquidLinks.Nowhere, StringComparison.Ordinal);
            if (isNowhere || urls.Resolve(written, address) is not { } target)
            {
                if (!isNowhere)
                {
                    problems.Warn(places.Next(written), ProblemCode.DeadLink, "a page may not link to such an address, so the text is shown without its link", "write a site path such as `/talks/`, or an address with `https://` or `mailto:`");
                }

                link.Replace([.. link.ChildNodes]);
                continue;
            }

            link.SetAttribute("href", target);
            links.Add(new BodyLink(target, written));
        }

        return (links, images);
    }

    private List<BodyLink> SettleImages(IElement body, string address, LinkPlaces places, FileProblems problems)
    {
        var images = new List<BodyLink>();
        var wordless = new List<IElement>();
        foreach (var image in body.QuerySelectorAll("img").ToList())
        {
            var written = image.GetAttribute("src") ?? "";
            var target = urls.Resolve(written, address);
            if (target is ['/', ..])
            {
                image.SetAttribute("src", target);
                image.RemoveAttribute("srcset");
                image.SetAttribute("alt", WordsOf(image, target));
                wordless.AddRange(image.GetAttribute("alt")!.Length == 0 ? [image] : []);
                images.Add(new BodyLink(target, written));
            }
            else if (target is not null && WebAddress.Parse(target) is not null)
            {
                image.Replace(LinkInstead(image, target));
            }
            else
            {
                problems.Warn(places.Next(written), ProblemCode.RefusedHtml, "a page may not show a picture of such an address, so it is left out", "put the picture into a file of this folder");
                image.Remove();
            }
        }

        var names = new Lazy<Dictionary<string, string>>(() => NamesOfLinks(body));
        wordless.ForEach(image => image.SetAttribute("alt", NameOfLinkAround(image, names)));
        return images;
    }

    /// <summary>What the author says of a picture; the file's own name says nothing.</summary>
    private static string WordsOf(IElement image, string target)
    {
        var words = image.GetAttribute("alt")?.Trim() ?? "";
        return words.Equals(Path.GetFileName(SiteUrls.PathOf(target)), StringComparison.OrdinalIgnoreCase) ? "" : words;
    }

    /// <summary>
    /// A picture alone in a link names the link: as another link of the body that leads there, else as the site it leads to,
    /// else in a word. Any other picture without words is taken for decoration.
    /// </summary>
    private string NameOfLinkAround(IElement image, Lazy<Dictionary<string, string>> names)
    {
        if (image.Closest("a[href]") is not { } link || link.QuerySelector("img") != image || link.TextContent.Trim().Length > 0)
        {
            return "";
        }

        var target = link.GetAttribute("href")!;
        return names.Value.TryGetValue(target, out var name) ? name
            : Uri.TryCreate(target, UriKind.Absolute, out var site) && site.Host.Length > 0 ? WebAddress.Bare(site.Host)
            : EmbedWords.Of(Path.GetExtension(SiteUrls.PathOf(target)) is ".html" or ".md" or "" ? EmbedWords.OwnPage : EmbedWords.OwnFile, language);
    }

    /// <summary>The words of a body's links by where they lead, the first ones of each.</summary>
    private static Dictionary<string, string> NamesOfLinks(IElement body)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in body.QuerySelectorAll("a[href]").Where(link => link.TextContent.Trim().Length > 0))
        {
            names.TryAdd(link.GetAttribute("href")!, PlainText.Of(link));
        }

        return names;
    }

    private IElement LinkInstead(IElement image, string target)
    {
        var around = image.Closest("a[href]");
        var words = image.Owner!.CreateElement(around is null ? "a" : "span");
        words.ClassName = "external-image";
        words.SetAttribute(around is null ? "href" : "data-src", target);
        var url = new Uri(target);
        words.TextContent = image.GetAttribute("alt") is { Length: > 0 } alt ? alt : WordsOf(url);
        return words;
    }

    private string WordsOf(Uri url) =>
        EmbedProvider.Of(url) is { } provider ? EmbedWords.Of(provider.Kind, provider.Name, language) : EmbedWords.Of(EmbedWords.Image, url.Host, language);
}
