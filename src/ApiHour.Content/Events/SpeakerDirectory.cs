using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Derives the speakers from the talks: one page for one person, however the talks spell the name.</summary>
internal sealed class SpeakerDirectory(FrontMatter people, DocumentBuilder builder, PictureFinder pictures)
{
    private const string PictureFolder = "images/speaker-images";

    private readonly Dictionary<string, string> aliases = Aliases(people);

    /// <summary>Returns the speakers of some talks, each talk's newest facts first.</summary>
    public IReadOnlyList<Speaker> Derive(IEnumerable<(Talk Talk, RenderedDocument Document)> talks)
    {
        var speakers = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        foreach (var (talk, document) in talks.OrderByDescending(t => t.Talk.AnnouncedOn).ThenBy(t => t.Talk.Address, StringComparer.Ordinal))
        {
            var names = SpeakerNames.Split(talk.BilledAs).Where(name => SpeakerNames.Slug(name).Length > 0).ToList();
            foreach (var (position, billed) in names.Index())
            {
                var name = aliases.GetValueOrDefault(SpeakerNames.Slug(billed), billed);
                var slug = SpeakerNames.Slug(name);
                var known = speakers.GetValueOrDefault(slug);
                var alone = names.Count == 1;
                speakers[slug] = new Speaker
                {
                    Address = $"/speakers/{slug}.html",
                    Name = known?.Name ?? name,
                    SortName = SpeakerNames.WithoutAccents(known?.Name ?? name),
                    Url = known?.Url ?? people.Section(name)?.Text("url") ?? (alone ? builder.UrlOf(document, "author_url") : null),
                    Image = known?.Image ?? (alone ? pictures.Find(document, "author_image", PictureFolder) : null),
                };
                if (talk.Speakers.All(part => part.SpeakerAddress != speakers[slug].Address))
                {
                    talk.Speakers.Add(new TalkSpeaker { TalkAddress = talk.Address, SpeakerAddress = speakers[slug].Address, Position = position, BilledAs = billed });
                }
            }
        }

        return [.. speakers.Values];
    }

    private static Dictionary<string, string> Aliases(FrontMatter people)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in people.Keys)
        {
            aliases[SpeakerNames.Slug(name)] = name;
            foreach (var alias in people.Section(name)?.Values("aliases") ?? [])
            {
                aliases[SpeakerNames.Slug(alias)] = name;
            }
        }

        return aliases;
    }
}
