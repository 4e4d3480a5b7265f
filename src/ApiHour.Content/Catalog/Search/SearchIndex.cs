using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Search;

/// <summary>The full-text index over <see cref="SearchEntry"/>, and the list of its words.</summary>
/// <remarks>https://www.sqlite.org/fts5.html §4.4.3 (external content), §7 (fts5vocab).</remarks>
internal static class SearchIndex
{
    // The words are copied into a table: fts5vocab would count a word's pages at every read.
    private const string Schema = """
        CREATE VIRTUAL TABLE Search USING fts5(
            Title, Speakers, Aliases, Text,
            content = 'SearchEntry', content_rowid = 'Id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        INSERT INTO Search(Search) VALUES ('rebuild');
        INSERT INTO Search(Search) VALUES ('optimize');
        CREATE VIRTUAL TABLE temp.Vocabulary USING fts5vocab(main, Search, 'row');
        CREATE TABLE SearchWord (Word TEXT NOT NULL PRIMARY KEY, Pages INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO SearchWord SELECT term, doc FROM temp.Vocabulary;
        DROP TABLE temp.Vocabulary;
        """;

    /// <summary>Makes the index of a catalog whose entries are written.</summary>
    public static void Write(SqliteConnection catalog) => catalog.Execute(Schema);

    /// <summary>Changes some entries and keeps the index and its words as a rebuild would make them.</summary>
    /// <param name="catalog">The catalog, with <c>former</c> and <c>latter</c> attached, which hold the entries that change among others.</param>
    /// <param name="changes">Selects the entries that change.</param>
    /// <param name="change">Changes them.</param>
    public static void Revise(SqliteConnection catalog, string changes, Action change)
    {
        catalog.Execute($"""
            CREATE TEMP TABLE Revised AS SELECT Address FROM ({changes});
            INSERT INTO Search(Search, rowid, Title, Speakers, Aliases, Text)
                SELECT 'delete', Id, Title, Speakers, Aliases, Text FROM main.SearchEntry WHERE Address IN temp.Revised;
            """);
        change();
        catalog.Execute("""
            INSERT INTO Search(rowid, Title, Speakers, Aliases, Text)
                SELECT Id, Title, Speakers, Aliases, Text FROM main.SearchEntry WHERE Address IN temp.Revised;
            INSERT INTO main.SearchWord
                SELECT Word, sum(Pages) FROM (SELECT Word, Pages FROM latter.SearchWord UNION ALL SELECT Word, -Pages FROM former.SearchWord) WHERE true GROUP BY Word
                ON CONFLICT DO UPDATE SET Pages = Pages + excluded.Pages;
            DELETE FROM main.SearchWord WHERE Pages = 0 AND Word IN (SELECT Word FROM former.SearchWord);
            DROP TABLE temp.Revised;
            """);
    }
}
