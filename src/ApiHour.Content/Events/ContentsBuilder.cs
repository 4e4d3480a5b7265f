using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Makes everything the catalog holds of the rendered files: the posts by kind, and who they name.</summary>
internal sealed class ContentsBuilder(DocumentBuilder builder, PictureFinder pictures, SiteUrls urls, FrontMatter people)
{
    public CatalogContents Build(Site site, IReadOnlyList<RenderedDocument> documents, IReadOnlyList<Redirect> redirects, IReadOnlyList<SourceText> sources)
    {
        var posts = documents.Where(d => d.Source.Name is not null).ToLookup(d => PostKinds.Of(d.Source));
        var pages = documents.Where(d => d.Source.Name is null).ToList();
        var events = posts[PostKind.Event].Select(d => (Post: builder.BuildEvent(d), Document: d)).ToList();
        var talks = posts[PostKind.Talk].Select(d => (Talk: builder.BuildTalk(d), Document: d)).ToList();
        TalkEvents.Join(talks, events.Select(e => e.Post));
        var speakers = new SpeakerDirectory(people, builder, pictures).Derive(talks);
        var sponsors = new SponsorDirectory(urls, pictures);
        foreach (var home in pages.Where(p => p.FrontMatter.Find("sponsors") is not null))
        {
            sponsors.AddFrom(home);
        }

        foreach (var (post, document) in events)
        {
            sponsors.AddFrom(post, document.Body.Tree);
        }

        foreach (var article in posts[PostKind.Article])
        {
            PostKinds.Check(article.Source, article.Problems);
        }

        var contents = new CatalogContents
        {
            Site = site,
            Addresses = SiteMap.Of([.. pages, .. posts.SelectMany(p => p)], events.Select(e => e.Post), speakers, sponsors.Sponsors),
            Redirects = redirects,
            Venues = [],
            Events = [.. events.Select(e => e.Post)],
            Talks = [.. talks.Select(t => t.Talk)],
            Speakers = speakers,
            Sponsors = [.. sponsors.Sponsors],
            Articles = [.. posts[PostKind.Article].Select(DocumentBuilder.BuildArticle)],
            Pages = [.. pages.Select(DocumentBuilder.BuildPage)],
            Sources = sources,
        };
        return contents with { Search = new SearchEntries(contents, documents).List() };
    }
}
