using System.Text;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;

namespace ApiHour.Content.Events.People;

/// <summary>Derives the speakers from the talks: one page for one person, however the talks spell the name.</summary>
internal sealed class SpeakerDirectory(PeopleFile people, DocumentBuilder builder, PictureFinder pictures, Surroundings around)
{
    private readonly List<Redirect> redirects = [];
    private readonly Dictionary<string, Speaker> bySlug = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> elsewhere = new(() => around.Bills.ToLookup(bill => NameSlug.Of(bill.BilledAs), bill => bill.Speaker));

    /// <summary>The addresses that other spellings of a speaker's name would have, each leading to the speaker.</summary>
    public IReadOnlyList<Redirect> Redirects => redirects;

    /// <summary>Returns the speakers of some talks and links them to the talks; names that are nearly the same are reported.</summary>
    public IReadOnlyList<Speaker> Derive(IEnumerable<UnderstoodTalk> talks)
    {
        var billings = Billing.Of(talks);
        var spellings = new SpeakerSpellings(billings, people);
        return [.. billings.GroupBy(spellings.SlugOf).Select(person => Derive(person.Key, [.. person], spellings))];
    }

    /// <summary>The address of the speaker whom a name means in any known spelling; null for someone without a talk.</summary>
    public string? FindAddress(string name) => NameSlug.Of(name) is var slug && bySlug.TryGetValue(slug, out var speaker) ? speaker.Address
        : new[] { slug }.Concat(people.Find(slug) is { } person ? person.Aliases.Append(person.Name).Select(NameSlug.Of) : []).SelectMany(spelling => elsewhere.Value[spelling]).FirstOrDefault();

    private static string AddressOf(string slug) => $"/speakers/{slug}.html";

    /// <summary>Makes a speaker from the billings of one person; the newest takes precedence.</summary>
    private Speaker Derive(string slug, IReadOnlyList<Billing> billings, SpeakerSpellings spellings)
    {
        var person = people.Find(slug);
        var name = person?.Name ?? billings.First(b => !spellings.IsNear(b)).Name;
        var pages = billings.Where(b => b.Owns("author_url")).Select(b => builder.UrlOf(b.Document, "author_url")).OfType<string>().ToList();
        var images = billings.Where(b => b.Owns("author_image")).Select(b => pictures.Find(b.Document, "author_image", PeopleFile.PictureFolder)).OfType<string>().ToList();
        var url = person?.Url ?? (pages is [var newest, ..] ? newest : person is { Links: [var first, ..] } ? first : null);
        foreach (var billing in billings)
        {
            PutOnBill(billing, AddressOf(slug));
            TellIfNear(billing, name, spellings);
        }

        var others = billings.Select(b => b.Slug).Concat(person?.Aliases.Select(NameSlug.Of) ?? []).Where(other => other.Length > 0 && other != slug).Distinct().ToList();
        redirects.AddRange(others.Select(other => new Redirect { Key = AddressKey.Of(AddressOf(other)), To = AddressOf(slug) }));
        var speaker = new Speaker
        {
            Address = AddressOf(slug),
            Name = name,
            SortName = NormalText.WithoutAccents(name, NormalizationForm.FormKD),
            Url = url,
            Links = url is null ? [] : DataLinks.Distinct([url, .. person?.Links ?? [], .. pages]),
            Image = person?.Image ?? (images is [var image, ..] ? image : null),
        };
        bySlug[slug] = speaker;
        others.ForEach(other => bySlug.TryAdd(other, speaker));
        return speaker;
    }

    private static void PutOnBill(Billing billing, string address)
    {
        if (billing.Talk.Speakers.All(part => part.SpeakerAddress != address))
        {
            billing.Talk.Speakers.Add(new TalkSpeaker { TalkAddress = billing.Talk.Address, SpeakerAddress = address, Position = billing.Position, BilledAs = billing.Name });
        }
    }

    private static void TellIfNear(Billing billing, string name, SpeakerSpellings spellings)
    {
        if (spellings.IsNear(billing))
        {
            billing.Document.Problems.Warn(
                billing.Document.FrontMatter.PositionOf("author"),
                ProblemCode.NearNames,
                $"`{billing.Name}` is taken for `{name}`",
                $"correct the name, or write in _data/people.yml `\"{name}\": {{ aliases: [\"{billing.Name}\"] }}`, or list both names there to keep them apart");
        }
    }
}
