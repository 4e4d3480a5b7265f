using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events.People;

/// <summary>Reads <c>_data/people.yml</c>: which spellings of a name mean the same person, and which do not.</summary>
internal sealed class PeopleFile
{
    /// <summary>Where the pictures of people are.</summary>
    public const string PictureFolder = "images/speaker-images";

    private readonly Dictionary<string, Person> bySpelling = new(StringComparer.Ordinal);

    public PeopleFile(DataFile file, SiteUrls urls, PictureFinder pictures)
    {
        var entries = file.Entries("url", "links", "aliases", "image").ToList();
        var people = entries.Select(entry => (Entry: entry, Person: Read(entry, urls, pictures))).ToList();
        // Names before aliases: an alias must not take the name of a person who is listed.
        foreach (var (entry, person) in people)
        {
            Add(person.Name, person, entry, entry.At);
        }

        foreach (var (entry, person) in people)
        {
            foreach (var (alias, at) in entry.Texts("aliases"))
            {
                Add(alias, person, entry, at);
            }
        }
    }

    /// <summary>Whom a name means; null for someone the file does not list.</summary>
    public Person? Find(string name) => bySpelling.GetValueOrDefault(NameSlug.Of(name));

    private static Person Read(DataEntry entry, SiteUrls urls, PictureFinder pictures) => new(
        entry.Key,
        entry.Text("url") is { } url ? DataLinks.Resolve(entry, "url", url, urls) : null,
        [.. entry.Texts("links").Select(link => DataLinks.Resolve(entry, "links", link.Text, urls)).OfType<string>()],
        entry.Text("image") is { } image ? pictures.Find(image, entry.PositionOf("image"), PictureFolder, entry.Problems) : null,
        [.. entry.Texts("aliases").Select(alias => alias.Text)]);

    private void Add(string spelling, Person person, DataEntry entry, TextPosition at)
    {
        var slug = NameSlug.Of(spelling);
        if (slug.Length > 0 && !bySpelling.TryAdd(slug, person) && bySpelling[slug] != person)
        {
            entry.Tell(at, $"`{spelling}` is `{bySpelling[slug].Name}` already", "write each spelling once");
        }
    }
}
