using System.Collections.Frozen;
using ApiHour.Content.Catalog.Search;
using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>Applies the changes of a few files to a copy of the catalog.</summary>
internal static class CatalogRevision
{
    private static readonly string[] Prose = [nameof(Document.Title), nameof(Document.Language), nameof(Document.Body), nameof(Document.Excerpt), nameof(Document.Description)];

    /// <summary>The columns, by table, that may change without any effect on pages or problems of other files. A change in any other column may affect any page.</summary>
    private static readonly FrozenDictionary<string, string[]> Free = new Dictionary<string, string[]>
    {
        ["Events"] =
        [
            .. Prose, nameof(EventPost.Start), nameof(EventPost.End), nameof(EventPost.OverAt), nameof(EventPost.Status), nameof(EventPost.Capacity),
            nameof(EventPost.JoinUrl), nameof(EventPost.RegistrationUrl), nameof(EventPost.RegistrationOpens), nameof(EventPost.IsRegistrationClosed),
            nameof(EventPost.RevisedAt), nameof(EventPost.FlickrSetId),
        ],
        ["Talks"] = [.. Prose, nameof(Talk.SlidesUrl), nameof(Talk.VideoId), nameof(Talk.VideoStart)],
        ["Articles"] = Prose,
        ["Pages"] = [.. Prose, nameof(Page.FlickrSetId)],
        ["Addresses"] = [nameof(SiteAddress.Title)],
        ["ProgrammeItem"] = [nameof(ProgrammeItem.Title), nameof(ProgrammeItem.Minutes), nameof(ProgrammeItem.Start), nameof(ProgrammeItem.Anchor), nameof(ProgrammeItem.TalkAddress)],
        ["SearchEntry"] = [nameof(SearchEntry.Title), nameof(SearchEntry.Language), nameof(SearchEntry.Speakers), nameof(SearchEntry.Aliases), nameof(SearchEntry.Text)],
        ["Sources"] = [nameof(SourceText.Text)],
    }.ToFrozenDictionary();

    /// <summary>The tables that belong to the site as a whole rather than to single files.</summary>
    private static readonly FrozenSet<string> Shared = ["Sites", "Pictures", "Stamps", "Marks"];

    /// <summary>Finds pictures and frame hosts that disappear from these files or are new to the site: the catalog doesn't say which other pages use them.</summary>
    private static readonly string[] SharedReaches =
    [
        "SELECT * FROM former.Pictures EXCEPT SELECT * FROM latter.Pictures",
        "SELECT * FROM latter.Pictures EXCEPT SELECT * FROM main.Pictures",
        "SELECT value FROM former.Sites, json_each(FrameHosts) EXCEPT SELECT value FROM latter.Sites, json_each(FrameHosts)",
        "SELECT value FROM latter.Sites, json_each(FrameHosts) EXCEPT SELECT value FROM main.Sites, json_each(FrameHosts)",
    ];

    /// <summary>Makes the change; returns false, and changes nothing, when it would affect more than the rows of the changed files.</summary>
    /// <param name="draft">The copy.</param>
    /// <param name="former">The changed files, and those that are read with them, as they were.</param>
    /// <param name="latter">The same as they are now, with the marks that differ.</param>
    /// <param name="stamp">The stamp of the catalog as it will be.</param>
    public static bool TryApply(SqliteConnection draft, CatalogContents former, CatalogContents latter, CatalogStamp stamp)
    {
        Attach(draft, "former", former, stamp);
        Attach(draft, "latter", latter, stamp);
        var tables = CatalogSchema.TablesOf(draft).Where(table => !Shared.Contains(table)).ToDictionary(table => table, table => new RevisedTable(draft, table, Free.GetValueOrDefault(table, [])));
        if (SharedReaches.Concat(tables.Values.SelectMany(table => table.Reaches)).Any(reach => HasRows(draft, reach)))
        {
            return false;
        }

        using var transaction = draft.BeginTransaction();
        SearchIndex.Revise(draft, tables["SearchEntry"].Changes, () => draft.Execute(string.Concat(tables.Values.Select(table => table.Update))));
        draft.Execute("""
            REPLACE INTO main.Marks SELECT * FROM latter.Marks;
            REPLACE INTO main.Stamps SELECT * FROM latter.Stamps;
            """);
        transaction.Commit();
        return true;
    }

    private static void Attach(SqliteConnection draft, string name, CatalogContents contents, CatalogStamp stamp)
    {
        // A speaker's other talks are in this small catalog without their events.
        using var small = new SqliteConnection("Data Source=:memory:;Foreign Keys=False").Opened();
        CatalogWriter.Write(small, contents, stamp);
        draft.Execute($"ATTACH ':memory:' AS {name};");
        small.BackupDatabase(draft, name, "main");
    }

    private static bool HasRows(SqliteConnection draft, string select)
    {
        using var command = draft.CreateCommand();
#pragma warning disable CA2100 // names of the schema only
        command.CommandText = $"SELECT EXISTS ({select})";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()! == 1;
    }
}
