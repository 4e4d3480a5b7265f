using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events.Sponsors;

/// <summary>Gathers the sponsors that the home page, the events' posts and <c>_data/sponsors.yml</c> name; one site is one sponsor.</summary>
internal sealed class SponsorDirectory(SiteUrls urls, PictureFinder pictures, SponsorsFile file)
{
    /// <summary>More keys are not listed as what may have been meant.</summary>
    private const int MostKeys = 8;

    private readonly Dictionary<string, Sponsor> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sponsor> bySite = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<SponsorEntry, Sponsor> byEntry = [];
    private Dictionary<string, string> namesBySite = [];

    public IReadOnlyCollection<Sponsor> Sponsors => byAddress.Values;

    /// <summary>The addresses that other spellings of a sponsor's name would have, each leading to the sponsor.</summary>
    public IEnumerable<Redirect> Redirects => byEntry.SelectMany(e => e.Key.Spellings.Select(NameSlug.Of).Where(slug => slug.Length > 0).Select(slug => (From: AddressOf(slug), To: e.Value.Address)))
        .Where(r => r.From != r.To).Select(r => new Redirect { Key = AddressKey.Of(r.From), To = r.To });

    /// <summary>Adds the current sponsors, as the home page lists them.</summary>
    public void AddFrom(RenderedDocument home)
    {
        foreach (var (position, entry) in home.FrontMatter.Mappings("sponsors").Index())
        {
            var url = entry.Text("url") is { } written ? urls.Resolve(written, home.Address) : null;
            if (entry.PlainText("alt") is { } name)
            {
                var logo = entry.Text("img") is { } image ? pictures.Find(image, entry.PositionOf("img"), SponsorsFile.LogoFolder, home.Problems) : null;
                if (Add(name, url, logo) is { } sponsor)
                {
                    sponsor.HomePosition ??= position;
                }
            }
            else
            {
                home.Problems.Warn(home.FrontMatter.PositionOf(entry.Mapping), ProblemCode.MissingValue, "a sponsor has no name", "write `- { url: \"https://…\", img: \"logo.png\", alt: \"Name\" }`");
            }
        }
    }

    /// <summary>Adds the sponsors of events: those their front matter names, else those of the section "Sponsors".</summary>
    public void AddFrom(IReadOnlyList<UnderstoodEvent> events)
    {
        var named = events.ToLookup(e => e.Document.FrontMatter.Section("event")?.Find("sponsors") is not null);
        namesBySite = BestNames(named[false].SelectMany(e => e.Reading.Sponsors));
        foreach (var (post, _, reading) in named[false])
        {
            foreach (var mention in reading.Sponsors)
            {
                Join(post, Add(mention.Name.Text, mention.Url, pictures.FindShown(mention.Image)));
            }
        }

        // After the sections, since a name may be known from these only.
        foreach (var (post, document, _) in named[true])
        {
            AddNamed(post, document.FrontMatter.Section("event")!, document.Problems);
        }
    }

    /// <summary>Adds the sponsors that only the file names.</summary>
    public void AddUnmentioned()
    {
        foreach (var entry in file.Entries)
        {
            Add(entry);
        }
    }

    /// <summary>The best name for the sponsor of each site: an early event may show only a logo where a later one says the name.</summary>
    private static Dictionary<string, string> BestNames(IEnumerable<SponsorMention> mentions) => mentions
        .GroupBy(mention => DataLinks.SiteOf(mention.Url), mention => mention.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(names => names.Key, names => names.MinBy(name => name.Source)!.Text, StringComparer.OrdinalIgnoreCase);

    private static string AddressOf(string slug) => $"/sponsors/{slug}.html";

    private static void Join(EventPost post, Sponsor? sponsor)
    {
        if (sponsor is not null && !post.Sponsors.Contains(sponsor))
        {
            post.Sponsors.Add(sponsor);
        }
    }

    private void AddNamed(EventPost post, FrontMatter facts, FileProblems problems)
    {
        foreach (var (name, at) in facts.Placed("sponsors"))
        {
            if (name is not null && Find(name) is { } sponsor)
            {
                Join(post, sponsor);
            }
            else
            {
                problems.Warn(at, ProblemCode.BadValue, name is null ? "this is not a sponsor's name" : $"`{name}` names no sponsor", file.Entries.Count is 0 or > MostKeys
                    ? "add it to _data/sponsors.yml"
                    : $"write one of {string.Join(", ", file.Entries.Select(e => e.Key))}, or add it to _data/sponsors.yml");
            }
        }
    }

    private Sponsor? Find(string name) => file.Find(name, url: null) is { } entry ? Add(entry) : byAddress.GetValueOrDefault(AddressOf(NameSlug.Of(name)));

    private Sponsor? Add(SponsorEntry entry) => byEntry.GetValueOrDefault(entry) ?? Add(entry.Name ?? entry.Key, entry.Url, entry.Logo);

    /// <summary>Adds a mention of a sponsor to what is known already, which takes precedence; null when it says no name.</summary>
    private Sponsor? Add(string name, string? url, string? logo)
    {
        var entry = file.Find(name, url);
        var site = DataLinks.SiteOf(url);
        var best = namesBySite.GetValueOrDefault(site) is { Length: > 0 } told ? told : name;
        var known = entry is null ? bySite.GetValueOrDefault(site) : byEntry.GetValueOrDefault(entry);
        var sponsor = known ?? Open(entry?.Name ?? (best.Length > 0 ? best : entry?.Key ?? site), entry?.Key ?? site);
        if (known is null && sponsor is not null)
        {
            Enrich(sponsor, entry, site);
        }

        sponsor?.Logo ??= logo;
        sponsor?.Url ??= url;
        return sponsor;
    }

    /// <summary>The sponsor of a name, a new one unless there is a namesake; null when neither the name nor what stands in for it has a letter.</summary>
    private Sponsor? Open(string name, string otherwise)
    {
        var slug = NameSlug.Of(name) is { Length: > 0 } letters ? letters : NameSlug.Of(otherwise);
        if (slug.Length > 0 && byAddress.TryAdd(AddressOf(slug), new Sponsor { Address = AddressOf(slug), Name = name }))
        {
            return byAddress[AddressOf(slug)];
        }

        return byAddress.GetValueOrDefault(AddressOf(slug));
    }

    private void Enrich(Sponsor sponsor, SponsorEntry? entry, string site)
    {
        if (site.Length > 0)
        {
            bySite.TryAdd(site, sponsor);
        }

        if (entry is not null && byEntry.TryAdd(entry, sponsor))
        {
            sponsor.Url = entry.Url ?? sponsor.Url;
            sponsor.Logo = entry.Logo ?? sponsor.Logo;
            sponsor.Level = entry.Level;
            sponsor.Since = entry.Since;
            sponsor.Until = entry.Until;
        }
    }
}
