using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Search;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Makes what the search knows of everything that has a page.</summary>
internal sealed class SearchEntries(CatalogContents contents, IEnumerable<RenderedDocument> documents)
{
    /// <summary>Separates parts that are not sentences.</summary>
    private const string Dot = " · ";

    private readonly CultureInfo language = CultureInfo.GetCultureInfo(contents.Site.Language);

    private readonly Dictionary<string, RenderedDocument> bodies = documents.ToDictionary(d => d.Address, StringComparer.Ordinal);

    private readonly Dictionary<string, string> names = contents.Speakers.ToDictionary(s => s.Address, s => s.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, string> events = contents.Events.ToDictionary(e => e.Address, e => e.Title, StringComparer.Ordinal);

    private readonly ILookup<string?, Talk> talksByEvent = contents.Talks.ToLookup(t => t.EventAddress);

    private readonly ILookup<string, (Talk Talk, TalkSpeaker Part)> talksBySpeaker =
        contents.Talks.SelectMany(t => t.Speakers.Select(part => (Talk: t, Part: part))).ToLookup(t => t.Part.SpeakerAddress);

    /// <summary>Lists the entries by address, each made when it is enumerated: together they are as long as all bodies.</summary>
    public IEnumerable<SearchEntry> List() =>
        Later(contents.Events, post => post.Address, Of)
            .Concat(Later(contents.Talks, talk => talk.Address, Of))
            .Concat(Later(contents.Speakers, speaker => speaker.Address, Of))
            .Concat(Later(contents.Sponsors, sponsor => sponsor.Address, Of))
            .Concat(Later(contents.Articles, article => article.Address, Of))
            .Concat(Later(contents.Pages, page => page.Address, Of))
            .OrderBy(entry => entry.Address, StringComparer.Ordinal)
            .Select((entry, place) => Placed(entry.Make(), place));

    private static IEnumerable<(string Address, Func<SearchEntry> Make)> Later<T>(IEnumerable<T> all, Func<T, string> addressOf, Func<T, SearchEntry> make) =>
        all.Select(one => (addressOf(one), (Func<SearchEntry>)(() => make(one))));

    private static SearchEntry Placed(SearchEntry entry, int place) => entry with { Id = SearchKey.Of(entry.Kind, entry.Day, place) };

    private SearchEntry Of(EventPost post)
    {
        var parts = talksByEvent[post.Address].SelectMany(t => t.Speakers.OrderBy(part => part.Position)).ToList();
        var billed = post.RunningOrder().SelectMany(item => item.Speakers).Select(speaker => speaker.Name);
        return New(PageKind.Event, post, Join(Dot, [TextOf(post), Words(post.Date)]), post.Date ?? post.AnnouncedOn) with
        {
            IsAnnouncement = post.Date is null,
            Speakers = Encoded(", ", billed.Concat(parts.Select(part => part.BilledAs))),
            Aliases = AliasesOf(parts),
        };
    }

    private SearchEntry Of(Talk talk) =>
        New(PageKind.Talk, talk, Join(Dot, [TextOf(talk), events.GetValueOrDefault(talk.EventAddress ?? "", ""), Words(talk.GivenOn)]), talk.GivenOn ?? talk.AnnouncedOn) with
        {
            IsAnnouncement = talk.GivenOn is null,
            Speakers = SearchText.Encode(talk.BilledAs),
            Aliases = AliasesOf(talk.Speakers),
        };

    private SearchEntry Of(Speaker speaker)
    {
        var talks = talksBySpeaker[speaker.Address].OrderByDescending(t => t.Talk.AnnouncedOn).ToList();
        return New(PageKind.Speaker, speaker.Address, speaker.Name, Join(Dot, talks.Select(t => t.Talk.Title))) with
        {
            Aliases = Encoded(Dot, talks.Select(t => t.Part.BilledAs).Where(name => name != speaker.Name)),
        };
    }

    private static SearchEntry Of(Sponsor sponsor) => New(
        PageKind.Sponsor, sponsor.Address, sponsor.Name, Join(Dot, [sponsor.Level ?? "", Uri.TryCreate(sponsor.Url, UriKind.Absolute, out var site) ? site.Host : ""]));

    private SearchEntry Of(Article article) => New(PageKind.Article, article, TextOf(article), article.AnnouncedOn);

    private SearchEntry Of(Page page) => New(PageKind.Page, page, TextOf(page), day: null);

    /// <summary>A day as one would search for it: "29 juin 2026"; empty for none.</summary>
    private string Words(DateOnly? day) => day?.ToString("d MMMM yyyy", language) ?? "";

    /// <summary>The names of speakers whom a talk bills under another spelling.</summary>
    private string AliasesOf(IEnumerable<TalkSpeaker> parts) =>
        Encoded(Dot, parts.Where(part => names[part.SpeakerAddress] != part.BilledAs).Select(part => names[part.SpeakerAddress]));

    private string TextOf(Document document)
    {
        var body = bodies[document.Address].Body;
        return body.Typeset(body.Text.ToString());
    }

    private static SearchEntry New(PageKind kind, Document document, string text, DateOnly? day) =>
        New(kind, document.Address, document.Title, text) with { Day = day, Language = document.Language };

    private static SearchEntry New(PageKind kind, string address, string title, string text) =>
        new() { Id = 0, Kind = kind, Address = address, Title = SearchText.Encode(title), Text = SearchText.Encode(text) };

    private static string Encoded(string joint, IEnumerable<string> names) => SearchText.Encode(Join(joint, names.Distinct()));

    private static string Join(string joint, IEnumerable<string> parts) => string.Join(joint, parts.Where(part => part.Length > 0));
}
