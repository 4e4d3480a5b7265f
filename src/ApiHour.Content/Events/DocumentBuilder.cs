using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Embeds;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events;

/// <summary>Makes the catalog's nouns of rendered files.</summary>
internal sealed class DocumentBuilder(Site site, SiteUrls urls, PictureFinder pictures)
{
    private const string MascotFolder = "images";

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone);

    public EventPost BuildEvent(RenderedDocument document, EventFacts facts) => new()
    {
        Address = document.Address,
        SourcePath = document.Source.Path,
        Title = TitleOf(document),
        Language = LanguageOf(document),
        Body = document.Body.Html,
        Excerpt = document.Body.Typeset(document.Body.Excerpt),
        Description = DescriptionOf(document),
        Slug = document.Source.Name!.Slug,
        StatedSlug = PermalinkPattern.StatedSlug(document.Source),
        AnnouncedOn = document.Source.Name.Date,
        Series = PostKinds.SeriesOf(document.Source)!,
        Date = facts.Times.Date,
        Start = MomentOf(facts.Times.Date, facts.Times.Start),
        End = EndOf(facts.Times),
        LastDay = facts.Times.EndDate,
        OverAt = OverAt(facts.Times),
        Status = facts.Status,
        IsOnline = facts.IsOnline,
        JoinUrl = facts.JoinUrl,
        Capacity = facts.Capacity,
        RegistrationUrl = facts.RegistrationUrl,
        RegistrationOpens = facts.RegistrationOpens is { } opens ? zone.MomentOf(opens) : null,
        IsRegistrationClosed = facts.IsRegistrationClosed,
        RevisedAt = document.Source.WrittenAt,
        FlickrSetId = FlickrSetOf(document),
        MascotImage = pictures.Find(document, "mascotte_img", MascotFolder),
    };

    public Talk BuildTalk(RenderedDocument document) => new()
    {
        Address = document.Address,
        SourcePath = document.Source.Path,
        Title = TitleOf(document),
        Language = LanguageOf(document),
        Body = document.Body.Html,
        Excerpt = document.Body.Typeset(document.Body.Excerpt),
        Description = DescriptionOf(document),
        Slug = document.Source.Name!.Slug,
        StatedSlug = PermalinkPattern.StatedSlug(document.Source),
        AnnouncedOn = document.Source.Name.Date,
        EventSlug = PostKinds.EventSlugOf(document.Source),
        BilledAs = AuthorOf(document),
        SlidesUrl = UrlOf(document, "slides_url"),
        VideoId = VideoOf(document),
        VideoStart = StartOf(document),
    };

    public Article BuildArticle(RenderedDocument document) => new()
    {
        Address = document.Address,
        SourcePath = document.Source.Path,
        Title = TitleOf(document),
        Language = LanguageOf(document),
        Body = document.Body.Html,
        Excerpt = document.Body.Typeset(document.Body.Excerpt),
        Description = DescriptionOf(document),
        Slug = document.Source.Name!.Slug,
        StatedSlug = PermalinkPattern.StatedSlug(document.Source),
        AnnouncedOn = document.Source.Name.Date,
        Category = DocumentAddress.CategoriesOf(document.Source).FirstOrDefault(""),
    };

    public Page BuildPage(RenderedDocument document) => new()
    {
        Address = document.Address,
        SourcePath = document.Source.Path,
        Title = TitleOf(document),
        Language = LanguageOf(document),
        Body = document.Body.Html,
        Excerpt = document.Body.Typeset(document.Body.Excerpt),
        Description = DescriptionOf(document),
        FlickrSetId = FlickrSetOf(document),
    };

    /// <summary>An address of the front matter; null when there is none, or none that a browser may follow, which is reported.</summary>
    public string? UrlOf(RenderedDocument document, string key)
    {
        var url = document.FrontMatter.Text(key);
        var target = url is null ? null : urls.Resolve(url, document.Address);
        if (url is not null && target is null)
        {
            TellBadValue(document, key, "an address such as `https://example.org/` or `/slides.pdf`");
        }

        return target;
    }

    /// <summary>The title; one that is missing is told.</summary>
    private static string TitleOf(RenderedDocument document)
    {
        if (document.FrontMatter.Text("title") is null)
        {
            document.Problems.Warn(document.FrontMatter.PositionOf("title"), ProblemCode.MissingValue, "there is no title, so the file's name is shown", "write `title: …`");
        }

        return document.Title;
    }

    /// <summary>The speakers as billed; a key without a name is told, no key at all is an open slot.</summary>
    private static string AuthorOf(RenderedDocument document)
    {
        if (document.FrontMatter.Find("author") is null && document.FrontMatter.PlacedKeys.FirstOrDefault(k => k.Key == "author") is { Key: not null, At: var at })
        {
            document.Problems.Warn(at, ProblemCode.MissingValue, "the talk names no speaker", "write `author: Prénom Nom`, or remove the key for an open slot");
        }

        return string.Join(", ", document.FrontMatter.PlainValues("author"));
    }

    private static string DescriptionOf(RenderedDocument document) =>
        document.Body.Typeset(document.FrontMatter.PlainText("description") ?? document.Body.Description);

    private string? LanguageOf(RenderedDocument document) => document.Body.Language == CultureInfo.GetCultureInfo(site.Language).Name ? null : document.Body.Language;

    private DateTimeOffset? MomentOf(DateOnly? date, TimeOnly? hour) => date is { } day && hour is { } time ? zone.MomentOf(day.ToDateTime(time)) : null;

    private DateTimeOffset? EndOf(EventTimes times) => MomentOf(times.EndDate ?? (times.End < times.Start ? times.Date?.AddDays(1) : times.Date), times.End);

    private DateTimeOffset? OverAt(EventTimes times) => EndOf(times)
        ?? (times is { Start: not null, EndDate: null } ? MomentOf(times.Date, times.Start) + EventPost.UsualLength : MomentOf((times.EndDate ?? times.Date)?.AddDays(1), TimeOnly.MinValue));

    private static string? FlickrSetOf(RenderedDocument document)
    {
        var id = document.FrontMatter.Text("flickr_set_id");
        if (id is not null && !id.All(char.IsAsciiDigit))
        {
            TellBadValue(document, "flickr_set_id", "the digits at the end of the album's address");
            return null;
        }

        return id;
    }

    private static string? VideoOf(RenderedDocument document)
    {
        var text = document.FrontMatter.Text("video");
        var id = text is null ? null : YouTube.Parse(text);
        if (text is not null && id is null)
        {
            TellBadValue(document, "video", "the address of a video on YouTube, or its eleven-character id; link to any other in the text");
        }

        return id;
    }

    /// <summary>The second at which a talk begins in its video: the one stated, else the one in the video's address.</summary>
    private static int StartOf(RenderedDocument document) =>
        document.FrontMatter.Text("video_start") is null && document.FrontMatter.Text("video") is { } video && YouTube.Parse(video) is not null
            ? YouTubeVideo.Start(video) ?? 0
            : SecondsOf(document, "video_start");

    private static int SecondsOf(RenderedDocument document, string key)
    {
        var seconds = 0;
        if (document.FrontMatter.Text(key) is { } text && (!int.TryParse(text, CultureInfo.InvariantCulture, out seconds) || seconds < 0))
        {
            TellBadValue(document, key, "a number of seconds");
            return 0;
        }

        return seconds;
    }

    private static void TellBadValue(RenderedDocument document, string key, string wanted) => document.Problems.Warn(
        document.FrontMatter.PositionOf(key), ProblemCode.BadValue, $"`{key}` cannot be understood and is left out", $"write {wanted}");
}
