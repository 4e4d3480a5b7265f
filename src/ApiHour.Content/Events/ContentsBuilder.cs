using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Events.People;
using ApiHour.Content.Events.Programmes;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Sponsors;
using ApiHour.Content.Events.Venues;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Embeds;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events;

/// <summary>Makes everything the catalog holds of the rendered files: the posts by kind, and who they name.</summary>
internal sealed class ContentsBuilder(DocumentBuilder builder, PictureFinder pictures, SiteUrls urls, DataFile people, DataFile sponsorsFile, DataFile venues)
{
    public CatalogContents Build(
        Site site,
        IReadOnlyList<RenderedDocument> documents,
        IReadOnlyDictionary<string, EventReading> events,
        IReadOnlyList<Redirect> redirects,
        IEnumerable<SourceText> sources,
        IReadOnlyList<string> leftOut,
        Surroundings around)
    {
        var posts = documents.Where(d => d.Source.Name is not null).ToLookup(d => PostKinds.Of(d.Source));
        var pages = documents.Where(d => d.Source.Name is null).ToList();
        var understood = posts[PostKind.Event].Select(d => new UnderstoodEvent(builder.BuildEvent(d, events[d.Address].Facts), d, events[d.Address])).ToList();
        var venueList = new VenueDirectory(venues, site.Language).Settle(understood.Select(e => (e.Post, e.Reading.Source, e.Reading.Facts.Venue)));
        var talks = posts[PostKind.Talk].Select(d => new UnderstoodTalk(builder.BuildTalk(d), d)).ToList();
        TalkEvents.Join(talks, understood.Select(e => e.Post), urls, leftOut, around);
        var directory = new SpeakerDirectory(new PeopleFile(people, urls, pictures), builder, pictures, around);
        var speakers = directory.Derive(talks);
        var sponsors = new SponsorDirectory(urls, pictures, new SponsorsFile(sponsorsFile, urls, pictures));
        foreach (var home in pages.Where(p => p.FrontMatter.Find("sponsors") is not null))
        {
            sponsors.AddFrom(home);
        }

        sponsors.AddFrom(understood);
        sponsors.AddUnmentioned();
        // Once talks have found their events, and speakers have addresses; the redirects below need all speakers and sponsors.
        BuildProgrammes(understood, talks, directory, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone), around);
        understood.ForEach(e => RecordSponsors(e.Post, e.Reading.Source));
        foreach (var article in posts[PostKind.Article])
        {
            PostKinds.Check(article.Source, article.Problems);
        }

        var contents = new CatalogContents
        {
            Site = site with { FrameHosts = FrameHostsOf(documents, talks.Exists(t => t.Talk.VideoId is not null)) },
            Addresses = SiteMap.Of([.. pages, .. posts.SelectMany(p => p)], understood.Select(e => e.Post), speakers, sponsors.Sponsors),
            Redirects = [.. redirects.Concat(directory.Redirects).Concat(sponsors.Redirects).DistinctBy(r => r.Key)],
            Venues = venueList,
            Events = [.. understood.Select(e => e.Post)],
            Talks = [.. talks.Select(t => t.Talk)],
            Speakers = speakers,
            Sponsors = [.. sponsors.Sponsors],
            Articles = [.. posts[PostKind.Article].Select(builder.BuildArticle)],
            Pages = [.. pages.Select(builder.BuildPage)],
            Sources = sources,
        };
        return contents with { Search = new SearchEntries(contents, documents).List() };
    }

    private static List<string> FrameHostsOf(IEnumerable<RenderedDocument> documents, bool hasVideos) =>
        [.. documents.SelectMany(d => d.Body.FrameHosts).Concat(hasVideos ? EmbedProvider.HostsOf(new Uri(YouTube.PlayerSite)) : []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void RecordSponsors(EventPost post, EventSource source)
    {
        foreach (var sponsor in post.Sponsors)
        {
            source.Record(
                () => source.Stated.Find("sponsors") is null ? source.PlaceOf(source.Sections.Sponsors, source.Sections.Sponsors.Heading, sponsor.Name) : source.Stated.PositionOf("sponsors"),
                "sponsor",
                sponsor.Name);
        }
    }

    private static void BuildProgrammes(List<UnderstoodEvent> events, List<UnderstoodTalk> talks, SpeakerDirectory speakers, TimeZoneInfo zone, Surroundings around)
    {
        var eventOf = talks.Select(t => (Talk: t.Talk.Address, Event: t.Talk.EventAddress)).Concat(around.Talks.Select(t => (t.Talk, t.Event))).ToLookup(t => AddressKey.Of(t.Talk), t => t.Event);
        var byEvent = talks.ToLookup(t => t.Talk.EventAddress);
        var newest = events.Select(e => e.Post.AnnouncedOn).Append(around.NewestEvent).Max();
        foreach (var (post, _, (source, _, programme, usualMinutes, _)) in events)
        {
            var matches = TalkMatcher.Match(programme, byEvent[post.Address]);
            new ProgrammeCheck(post, source, isOver: (post.Date ?? post.AnnouncedOn) < newest, key => eventOf[key].FirstOrDefault()).Tell(matches);
            new ProgrammeBuilder(post, source, zone, usualMinutes, speakers.FindAddress).Build(matches);
        }
    }
}
