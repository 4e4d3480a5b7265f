using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Feeds;

/// <summary>Writes posts as an Atom feed, with the ids that Jekyll gave them.</summary>
/// <remarks>RFC 4287.</remarks>
internal sealed class AtomFeedWriter(Site site, string root, TimeZoneInfo zone)
{
    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public byte[] Write(IReadOnlyList<Post> newest)
    {
        var feed = new SyndicationFeed([.. newest.Select(Entry)])
        {
            Id = root + "/",
            BaseUri = new Uri(root + "/"),
            Title = SyndicationContent.CreatePlaintextContent(site.FeedTitle),
            Language = site.Language,
            LastUpdatedTime = newest is [var first, ..] ? Midnight(first.AnnouncedOn) : DateTimeOffset.UnixEpoch,
        };
        feed.Authors.Add(new SyndicationPerson(site.Email, site.FeedAuthor, root + "/"));
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(root + "/atom.xml"), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(root + "/"), "text/html"));
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, Xml))
        {
            feed.GetAtom10Formatter().WriteTo(writer);
        }

        return output.ToArray();
    }

    private SyndicationItem Entry(Post post)
    {
        var page = new Uri(root + SiteUrl.Encode(post.Address));
        var entry = new SyndicationItem
        {
            Id = IdOf(post),
            BaseUri = page,
            Title = SyndicationContent.CreatePlaintextContent(post.Title),
            PublishDate = Midnight(post.AnnouncedOn),
            LastUpdatedTime = Midnight(post.AnnouncedOn),
            Content = SyndicationContent.CreateHtmlContent(post.Body),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));
        return entry;
    }

    /// <summary>Jekyll's <c>site.base_url + post.id</c>: the folders encoded, the slug as it is.</summary>
    /// <remarks>https://github.com/jekyll/jekyll/blob/v3.9.0/lib/jekyll/drops/document_drop.rb (id)</remarks>
    private string IdOf(Post post) => root + SiteUrl.Encode(post.Address[..(post.Address.LastIndexOf('/') + 1)]) + post.Slug;

    private DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
