using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events.Sponsors;

/// <summary>Reads <c>_data/sponsors.yml</c>: who the sponsors are, what they support and how long.</summary>
internal sealed class SponsorsFile
{
    /// <summary>Where the logos are.</summary>
    public const string LogoFolder = "images/sponsors";

    private readonly Dictionary<string, SponsorEntry> bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SponsorEntry> bySite = new(StringComparer.OrdinalIgnoreCase);

    public SponsorsFile(DataFile file, SiteUrls urls, PictureFinder pictures)
    {
        var entries = file.Entries("name", "url", "logo", "level", "since", "until", "aliases").Select(entry => (Data: entry, Sponsor: Read(entry, urls, pictures))).ToList();
        Entries = [.. entries.Select(e => e.Sponsor)];
        foreach (var (data, sponsor) in entries)
        {
            foreach (var slug in sponsor.Spellings.Select(NameSlug.Of).Where(slug => slug.Length > 0).Distinct())
            {
                if (!bySpelling.TryAdd(slug, sponsor))
                {
                    data.Tell(data.At, $"the name of `{sponsor.Key}` is that of `{bySpelling[slug].Key}` already", "write each spelling once");
                }
            }

            if (DataLinks.SiteOf(sponsor.Url) is { Length: > 0 } site)
            {
                bySite.TryAdd(site, sponsor);
            }
        }
    }

    /// <summary>The sponsors in the file's order.</summary>
    public IReadOnlyList<SponsorEntry> Entries { get; }

    /// <summary>Whom a key, a name or an address means; null for a sponsor the file does not list.</summary>
    public SponsorEntry? Find(string name, string? url) =>
        bySpelling.GetValueOrDefault(NameSlug.Of(name)) ?? bySite.GetValueOrDefault(DataLinks.SiteOf(url));

    private static SponsorEntry Read(DataEntry entry, SiteUrls urls, PictureFinder pictures)
    {
        var (since, until) = (entry.Day("since"), entry.Day("until", last: true));
        if (since > until)
        {
            entry.Tell("until", "a day after `since`");
            until = null;
        }

        return new SponsorEntry(
            entry.Key,
            entry.Text("name"),
            entry.Text("url") is { } url ? DataLinks.Resolve(entry, "url", url, urls) : null,
            entry.Text("logo") is { } logo ? pictures.Find(logo, entry.PositionOf("logo"), LogoFolder, entry.Problems) : null,
            entry.Text("level"),
            since,
            until,
            [.. entry.Texts("aliases").Select(alias => alias.Text)]);
    }
}
