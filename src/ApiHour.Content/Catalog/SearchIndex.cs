using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog;

/// <summary>The full-text index over <see cref="SearchEntry"/>, and the list of its words.</summary>
/// <remarks>https://www.sqlite.org/fts5.html §4.4.3 (external content), §7 (fts5vocab).</remarks>
internal static class SearchIndex
{
    // The list is a table of its own: fts5vocab counts a word's pages whenever it is read.
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
}
