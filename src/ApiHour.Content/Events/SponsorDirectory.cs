using AngleSharp.Dom;
using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Gathers the sponsors that the home page and the events' posts name; one site is one sponsor.</summary>
internal sealed class SponsorDirectory(SiteUrls urls, PictureFinder pictures)
{
    private const string LogoFolder = "images/sponsors";

    private readonly Dictionary<string, Sponsor> sponsors = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Sponsor> Sponsors => sponsors.Values;

    /// <summary>Adds the current sponsors, as the home page lists them.</summary>
    public void AddFrom(RenderedDocument home)
    {
        foreach (var (position, entry) in home.FrontMatter.Mappings("sponsors").Index())
        {
            var url = entry.Text("url") is { } written ? urls.Resolve(written, home.Address) : null;
            if (entry.PlainText("alt") is { } name)
            {
                var logo = entry.Text("img") is { } image ? pictures.Find(home, image, entry.PositionOf("img"), LogoFolder) : null;
                Add(name, url, logo, position);
            }
            else
            {
                home.Problems.Warn(home.FrontMatter.PositionOf(entry.Mapping), ProblemCode.MissingValue, "a sponsor has no name", "write `- { url: \"https://…\", img: \"logo.png\", alt: \"Name\" }`");
            }
        }
    }

    /// <summary>Adds the sponsors that the section "Sponsors" of an event's post names by a link.</summary>
    public void AddFrom(EventPost post, IElement body)
    {
        foreach (var link in LinksBelow(body.QuerySelectorAll("h2").FirstOrDefault(h => h.TextContent.Contains("sponsor", StringComparison.OrdinalIgnoreCase))))
        {
            if (!Uri.TryCreate(link.GetAttribute("href"), UriKind.Absolute, out var url) || !url.Scheme.StartsWith("http", StringComparison.Ordinal))
            {
                continue;
            }

            var logo = link.QuerySelector("img")?.GetAttribute("src");
            var sponsor = Add(PlainText.Of(link), url.OriginalString, logo, homePosition: null);
            if (!post.Sponsors.Contains(sponsor))
            {
                post.Sponsors.Add(sponsor);
            }
        }
    }

    private static IEnumerable<IElement> LinksBelow(IElement? heading)
    {
        for (var next = heading?.NextElementSibling; next is not null and not { LocalName: "h2" }; next = next.NextElementSibling)
        {
            foreach (var link in next.QuerySelectorAll("a[href]"))
            {
                yield return link;
            }
        }
    }

    /// <summary>Adds what one mention says of a sponsor to what is known already, which goes first.</summary>
    private Sponsor Add(string name, string? url, string? logo, int? homePosition)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var site) ? site.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase) : null;
        var key = host ?? SpeakerNames.Slug(name);
        if (!sponsors.TryGetValue(key, out var sponsor))
        {
            var slug = SpeakerNames.Slug(name.Length > 0 ? name : host ?? "");
            sponsor = new Sponsor { Address = $"/sponsors/{slug}.html", Name = name.Length > 0 ? name : host ?? "", Url = url, Logo = logo, HomePosition = homePosition };
            if (slug.Length > 0 && sponsors.Values.FirstOrDefault(s => s.Address == sponsor.Address) is { } namesake)
            {
                return namesake;
            }

            sponsors[key] = sponsor;
        }

        sponsor.Logo ??= logo;
        sponsor.Url ??= url;
        return sponsor;
    }
}
