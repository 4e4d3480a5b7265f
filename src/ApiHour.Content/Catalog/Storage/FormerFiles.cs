using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>Some files as the catalog knows them, with the site around them.</summary>
/// <param name="Texts">The texts of the files, with the time of writing where the site shows it.</param>
/// <param name="Kin">The paths of the files and of those that must be read with them: a talk's event, the event's talks, and all talks of the people who speak there.</param>
/// <param name="Around">The site.</param>
internal sealed record FormerFiles(IReadOnlyDictionary<string, (string Text, DateTimeOffset? WrittenAt)> Texts, IReadOnlySet<string> Kin, Surroundings Around)
{
    // Materialized: there is no index over the paths, so the events are to be gone through once only.
    private const string TextsOfChanged = """
        WITH Changed AS (SELECT value FROM json_each($changed)),
            Written AS MATERIALIZED (SELECT SourcePath, RevisedAt FROM Events WHERE SourcePath IN Changed)
        SELECT Path, Text, RevisedAt FROM Sources LEFT JOIN Written ON SourcePath = Path WHERE Path IN Changed
        """;

    private const string KinOfChanged = """
        WITH Changed AS (SELECT value FROM json_each($changed)),
            Touched AS (
                SELECT Address FROM Events WHERE SourcePath IN Changed
                UNION SELECT EventAddress FROM Talks WHERE SourcePath IN Changed AND EventAddress IS NOT NULL),
            Given AS (SELECT Address FROM Talks WHERE SourcePath IN Changed OR EventAddress IN Touched),
            Spoken AS (
                SELECT Address FROM Given
                UNION SELECT TalkAddress FROM TalkSpeaker WHERE SpeakerAddress IN (SELECT SpeakerAddress FROM TalkSpeaker WHERE TalkAddress IN Given))
        SELECT value FROM Changed
        UNION SELECT SourcePath FROM Events WHERE Address IN Touched
        UNION SELECT SourcePath FROM Talks WHERE Address IN Spoken
        """;

    /// <summary>Reads a catalog.</summary>
    public static FormerFiles Read(SqliteConnection catalog, IReadOnlyCollection<string> paths)
    {
        var changed = ("$changed", CatalogJson.ListOf(paths));
        return new FormerFiles(
            catalog.List(
                TextsOfChanged,
                row => KeyValuePair.Create(row.GetString(0), (row.GetString(1), row.IsDBNull(2) ? (DateTimeOffset?)null : row.GetDateTimeOffset(2))),
                changed).ToDictionary(StringComparer.Ordinal),
            catalog.List(KinOfChanged, row => row.GetString(0), changed).ToHashSet(StringComparer.Ordinal),
            ReadSurroundings(catalog));
    }

    /// <summary>Finds the HTML of the document at an address; null where none stands.</summary>
    public static string? FindBody(SqliteConnection catalog, string address) => catalog.List(
        """
        SELECT Body FROM Events WHERE Address = $address UNION ALL SELECT Body FROM Talks WHERE Address = $address
        UNION ALL SELECT Body FROM Articles WHERE Address = $address UNION ALL SELECT Body FROM Pages WHERE Address = $address
        """,
        row => row.GetString(0),
        ("$address", address)) is [var body, ..] ? body : null;

    private static Surroundings ReadSurroundings(SqliteConnection catalog) => new()
    {
        Documents = [.. catalog.List(
            """
            SELECT SourcePath, Address, TRUE FROM Events UNION ALL SELECT SourcePath, Address, TRUE FROM Talks
            UNION ALL SELECT SourcePath, Address, TRUE FROM Articles UNION ALL SELECT SourcePath, Address, FALSE FROM Pages
            """,
            row => (Path: row.GetString(0), row.GetString(1), row.GetBoolean(2))).OrderBy(d => d.Path, StringComparer.Ordinal)],
        Addresses = [.. catalog.List(
            "SELECT Path, \"Key\", Kind, Category, Title, Date FROM Addresses",
            row => new SiteAddress
            {
                Path = row.GetString(0), Key = row.GetString(1), Kind = (PageKind)row.GetInt32(2), Category = row.GetString(3), Title = row.GetString(4), Date = row.FindDay(5),
            }).OrderBy(a => a.Path, StringComparer.Ordinal)],
        Redirects = catalog.List("SELECT \"Key\", \"To\" FROM Redirects", row => new Redirect { Key = row.GetString(0), To = row.GetString(1) }),
        Talks = catalog.List("SELECT Address, EventAddress, GivenOn FROM Talks", row => (row.GetString(0), row.FindText(1), row.FindDay(2))),
        Bills = catalog.List("SELECT DISTINCT BilledAs, SpeakerAddress FROM TalkSpeaker", row => (row.GetString(0), row.GetString(1))),
        NewestEvent = catalog.List("SELECT max(AnnouncedOn) FROM Events", row => row.FindDay(0)) is [{ } newest] ? newest : default,
    };
}
