namespace ApiHour.Content;

/// <summary>The stable codes of problems; the README documents them one by one.</summary>
public static class ProblemCode
{
    /// <summary>The file cannot be read.</summary>
    public const string Unreadable = "AH001";

    /// <summary>The file is not UTF-8 text, or has control characters or piles of accents.</summary>
    public const string NotText = "AH002";

    /// <summary>The file is larger than a page can be.</summary>
    public const string TooLarge = "AH003";

    /// <summary>A symbolic link leads out of the content folder, or in a circle.</summary>
    public const string LinkOutside = "AH004";

    /// <summary>A dated file has no front matter, or one that is not closed.</summary>
    public const string NoFrontMatter = "AH005";

    /// <summary>The front matter is not valid YAML.</summary>
    public const string BadYaml = "AH006";

    /// <summary>The file's name is not that of a post, or nearly that of a file of <c>_data</c>.</summary>
    public const string BadFileName = "AH007";

    /// <summary>Two files have the same address.</summary>
    public const string SameAddress = "AH008";

    /// <summary>A value has the wrong form.</summary>
    public const string BadValue = "AH009";

    /// <summary>A <c>#</c> cuts a value off: YAML takes the rest for a comment.</summary>
    public const string CutByComment = "AH010";

    /// <summary>A required value is missing.</summary>
    public const string MissingValue = "AH011";

    /// <summary>The category names no kind of post.</summary>
    public const string UnknownCategory = "AH012";

    /// <summary>A key is not known, or misspelt.</summary>
    public const string UnknownKey = "AH013";

    /// <summary>The Liquid of the body cannot be read, or shows a value that is nowhere.</summary>
    public const string BadLiquid = "AH020";

    /// <summary>A Liquid tag is not known here.</summary>
    public const string UnknownTag = "AH021";

    /// <summary>A <c>post_url</c> or <c>link</c> names no file.</summary>
    public const string UnknownPost = "AH022";

    /// <summary>The Markdown cannot be read.</summary>
    public const string BadMarkdown = "AH023";

    /// <summary>An HTML element was left out because it is not allowed.</summary>
    public const string RefusedHtml = "AH030";

    /// <summary>A frame comes from a site that is not known.</summary>
    public const string UnknownFrame = "AH031";

    /// <summary>A frame is asked for without encryption: browsers refuse it.</summary>
    public const string InsecureFrame = "AH032";

    /// <summary>A frame, link or picture is of a service that is gone.</summary>
    public const string DeadProvider = "AH033";

    /// <summary>A link leads to no page of this site.</summary>
    public const string DeadLink = "AH040";

    /// <summary>A link's fragment names no heading or anchor of its page.</summary>
    public const string DeadFragment = "AH041";

    /// <summary>A picture is not in the content folder.</summary>
    public const string MissingImage = "AH042";

    /// <summary>A picture's file cannot be read as one.</summary>
    public const string BadPicture = "AH043";

    /// <summary>A picture is larger than any page shows it.</summary>
    public const string LargePicture = "AH044";

    /// <summary>A picture has no text for people who cannot see it.</summary>
    public const string NoAltText = "AH045";

    /// <summary>Another site does not answer at a link's address.</summary>
    public const string DeadExternalLink = "AH046";

    /// <summary>Another site says that a page has moved for good.</summary>
    public const string MovedExternalLink = "AH047";

    /// <summary>A talk belongs to an event that has no post.</summary>
    public const string NoEvent = "AH050";

    /// <summary>An event says no date, or none that exists.</summary>
    public const string NoDate = "AH051";

    /// <summary>A date has no year.</summary>
    public const string MissingYear = "AH052";

    /// <summary>A date's year contradicts its weekday and its announcement.</summary>
    public const string WrongYear = "AH053";

    /// <summary>A weekday is misspelt, or not that of the date, or there are two.</summary>
    public const string WrongWeekday = "AH054";

    /// <summary>An event comes before its announcement.</summary>
    public const string BeforeAnnouncement = "AH055";

    /// <summary>An event says no hour.</summary>
    public const string NoHour = "AH056";

    /// <summary>Registration opens after the event has begun.</summary>
    public const string OpensTooLate = "AH057";

    /// <summary>The front matter and the text contradict each other.</summary>
    public const string Contradiction = "AH058";

    /// <summary>Two names differ so little that they are taken for one person's.</summary>
    public const string NearNames = "AH060";

    /// <summary>A map shows another place than the venue.</summary>
    public const string MapElsewhere = "AH061";

    /// <summary>A programme does not link to a talk.</summary>
    public const string UnlinkedTalk = "AH062";

    /// <summary>A heading of a programme is taken for a talk whose name or title is spelt otherwise.</summary>
    public const string GuessedTalk = "AH063";

    /// <summary>A heading of a programme has no talk, though others have.</summary>
    public const string NoTalk = "AH064";

    /// <summary>A talk is not in the programme of its event.</summary>
    public const string NotInProgramme = "AH065";

    /// <summary>A talk and an event name each other wrongly.</summary>
    public const string WrongEvent = "AH066";

    /// <summary>A talk has no recording, long after its event.</summary>
    public const string NoRecording = "AH067";

    /// <summary>A talk has no slides, long after its event.</summary>
    public const string NoSlides = "AH068";

    /// <summary>Two speakers may be one person.</summary>
    public const string SimilarSpeakers = "AH069";

    /// <summary>A speaker has no picture, long after the talk.</summary>
    public const string NoPortrait = "AH070";

    /// <summary>An event has no photos, long after it.</summary>
    public const string NoPhotos = "AH071";
}
