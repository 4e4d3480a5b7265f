using System.Collections.Frozen;

namespace ApiHour.Content;

/// <summary>What each code says in a few words, as the README's table has it.</summary>
public static class ProblemSummary
{
    /// <summary>The words by code.</summary>
    public static IReadOnlyDictionary<string, string> ByCode { get; } = new Dictionary<string, string>
    {
        [ProblemCode.Unreadable] = "a file or folder can't be read",
        [ProblemCode.NotText] = "a file isn't UTF-8 text, or has control characters or piles of accents",
        [ProblemCode.TooLarge] = "a file is larger than 1 MiB",
        [ProblemCode.LinkOutside] = "a symbolic link leads out of the folder, or in a circle",
        [ProblemCode.NoFrontMatter] = "a post has no front matter, or one that isn't closed",
        [ProblemCode.BadYaml] = "the YAML can't be read: a missing quote, aliases, deep nesting; or a key is there twice, and the last one counts",
        [ProblemCode.BadFileName] = "a file in `_posts` isn't named with a date and words, or one in `_data` nearly as one that is read",
        [ProblemCode.SameAddress] = "two files have the same address",
        [ProblemCode.BadValue] = "a value has the wrong form",
        [ProblemCode.CutByComment] = "a ` #` cuts a value off: quote it",
        [ProblemCode.MissingValue] = "a title or a name is missing",
        [ProblemCode.UnknownCategory] = "the category names no kind of post",
        [ProblemCode.UnknownKey] = "a key isn't known, or is misspelt",
        [ProblemCode.BadLiquid] = "the Liquid can't be read, uses a filter that isn't known, or shows a value that is nowhere",
        [ProblemCode.UnknownTag] = "a Liquid tag isn't known, or not closed",
        [ProblemCode.UnknownPost] = "a `post_url` or `link` names no file",
        [ProblemCode.BadMarkdown] = "the Markdown or its HTML is nested too deeply, or a passage or table is too large",
        [ProblemCode.RefusedHtml] = "an HTML element isn't allowed",
        [ProblemCode.UnknownFrame] = "a frame comes from a site that isn't known",
        [ProblemCode.InsecureFrame] = "a frame is asked for without encryption (`http:`): browsers refuse it",
        [ProblemCode.DeadProvider] = "a frame, link or picture belongs to a service that is gone",
        [ProblemCode.DeadLink] = "a link leads to no page of the site",
        [ProblemCode.DeadFragment] = "a link's fragment names nothing on its page",
        [ProblemCode.MissingImage] = "a picture isn't in the folder",
        [ProblemCode.BadPicture] = "a picture that a page shows can't be read",
        [ProblemCode.LargePicture] = "a picture is larger than 500 kB; or it is on a page and larger than 100 kB and 3000 pixels on a side",
        [ProblemCode.NoAltText] = "a picture has no text for people who can't see it",
        [ProblemCode.DeadExternalLink] = "another site doesn't answer at a link's address (`--external-links`)",
        [ProblemCode.MovedExternalLink] = "another site says that a page has moved for good (`--external-links`)",
        [ProblemCode.NoEvent] = "a talk belongs to an event that has no post",
        [ProblemCode.NoDate] = "an event doesn't say its date, or says a day that doesn't exist",
        [ProblemCode.MissingYear] = "a date has no year: the likeliest is assumed, the next one or a recent one that its weekday names",
        [ProblemCode.WrongYear] = "a year contradicts the weekday and the announcement: the right one is assumed",
        [ProblemCode.WrongWeekday] = "a weekday is misspelt, isn't that of the date, or there are two",
        [ProblemCode.BeforeAnnouncement] = "an event comes before its announcement",
        [ProblemCode.NoHour] = "an event doesn't say its hour",
        [ProblemCode.OpensTooLate] = "registration opens after the event has begun",
        [ProblemCode.Contradiction] = "the front matter and the text contradict each other",
        [ProblemCode.NearNames] = "two names are nearly the same and are taken for one person",
        [ProblemCode.MapElsewhere] = "a map shows another place than the venue",
        [ProblemCode.UnlinkedTalk] = "a programme doesn't link to a talk; the site does",
        [ProblemCode.GuessedTalk] = "a heading of the programme is taken for a talk that is spelt otherwise",
        [ProblemCode.NoTalk] = "a heading of the programme has no talk, though others have",
        [ProblemCode.NotInProgramme] = "a talk isn't in its event's programme",
        [ProblemCode.WrongEvent] = "a talk and an event name each other wrongly",
        [ProblemCode.NoRecording] = "a talk has no recording, long after its event",
        [ProblemCode.NoSlides] = "a talk has no slides, long after its event",
        [ProblemCode.SimilarSpeakers] = "two speakers with pages of their own may be one person",
        [ProblemCode.NoPortrait] = "a speaker has no picture, long after the talk",
        [ProblemCode.NoPhotos] = "an event has no photos, long after it, on a site with a `flickr_id`",
    }.ToFrozenDictionary();
}
