namespace ApiHour.Web.Commands.Comparing;

/// <summary>What differs, the most serious first; the last two are reported but harmless.</summary>
internal enum DifferenceKind
{
    MissingPage,
    MissingFile,
    MissingAnchor,
    MissingEntry,
    OtherTitle,
    OtherFeed,
    OtherFile,
    Unread,
    Moved,
    BrokenFeed,
}
