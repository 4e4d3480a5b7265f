using System.ServiceModel.Syndication;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Feeds;

/// <summary>Writes posts as an Atom feed, with the ids that Jekyll gave them.</summary>
/// <remarks>RFC 4287; pages by RFC 5005 §3.</remarks>
internal sealed partial class AtomFeedWriter(Site site, string root, TimeZoneInfo zone, IStringLocalizer words)
{
    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public byte[] Write(AtomPage page)
    {
        var about = root + SiteUrl.Encode(page.About);
        var feed = new SyndicationFeed([.. page.Posts.Select(Entry)])
        {
            Id = about,
            BaseUri = new Uri(root + "/"),
            Title = SyndicationContent.CreatePlaintextContent(page.Title),
            Language = site.Language,
            LastUpdatedTime = page.Posts is [var first, ..] ? DayOf(first) : DateTimeOffset.UnixEpoch,
        };
        feed.Authors.Add(new SyndicationPerson(site.Email, site.FeedAuthor, root + "/"));
        feed.Links.Add(Link(page, "self", page.Number));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(about), "text/html"));
        foreach (var (relation, number) in Neighbours(page))
        {
            feed.Links.Add(Link(page, relation, number));
        }

        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, Xml))
        {
            feed.GetAtom10Formatter().WriteTo(writer);
        }

        return output.ToArray();
    }

    private static IEnumerable<(string Relation, int Number)> Neighbours(AtomPage page) =>
        from neighbour in new[] { ("first", 1), ("previous", page.Number - 1), ("next", page.Number + 1), ("last", page.Last) }
        where page.Last > 1 && neighbour.Item2 >= 1 && neighbour.Item2 <= page.Last
        select neighbour;

    private SyndicationLink Link(AtomPage page, string relation, int number) =>
        new(new Uri(root + SiteUrl.Encode(page.Address) + SiteUrl.Query(SiteUrl.Page(number))), relation, title: null, "application/atom+xml", length: 0);

    private SyndicationItem Entry(Post post)
    {
        var page = new Uri(root + SiteUrl.Encode(post.Address));
        var entry = new SyndicationItem
        {
            Id = IdOf(post),
            BaseUri = page,
            Title = SyndicationContent.CreatePlaintextContent(post.Title),
            PublishDate = DayOf(post),
            LastUpdatedTime = DayOf(post),
            Content = SyndicationContent.CreateHtmlContent(Widths().Replace(post.Body, "$1")),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(page, "text/html"));
        if (CategoryOf(post) is { Name: not "" } category)
        {
            entry.Categories.Add(category);
        }

        return entry;
    }

    private SyndicationCategory CategoryOf(Post post) => post switch
    {
        EventPost meeting => new(meeting.Series) { Label = words[SiteNavigation.SeriesWord(meeting.Series)] },
        Article article => new(article.Category),
        _ => new("talks") { Label = words["Talks"] },
    };

    /// <summary>The day of the announcement; for the first of all days, which begins before all moments, the one after it.</summary>
    private DateTimeOffset DayOf(Post post) => zone.MidnightOf(post.AnnouncedOn == DateOnly.MinValue ? post.AnnouncedOn.AddDays(1) : post.AnnouncedOn);

    /// <summary>Jekyll's <c>site.base_url + post.id</c>: the folders encoded, the slug as it is, but for what no id may hold (RFC 3987 §2.2).</summary>
    private string IdOf(Post post) => root + SiteUrl.Encode(Post.FolderOf(post.Address)) + NotInIri().Replace(post.StatedSlug ?? post.Slug, sign => Uri.EscapeDataString(sign.Value));

    [GeneratedRegex(@"[\s%""<>\\^`{|}]")]
    private static partial Regex NotInIri();

    /// <summary>Matches the <c>srcset</c> of a picture, which is left out: feed readers make <c>src</c> absolute, but not these addresses.</summary>
    [GeneratedRegex("(<img [^>]*?) srcset=\"[^\"]*\" sizes=\"[^\"]*\"")]
    private static partial Regex Widths();
}
