namespace ApiHour.Web.Commands.Comparing;

/// <summary>What differs, the gravest first; the last two are told only.</summary>
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
