using System.Diagnostics.CodeAnalysis;
using ApiHour.Content.Catalog.Search;
using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog.Storage;

/// <summary>Writes a whole catalog into an empty database.</summary>
/// <remarks>
/// Rows are inserted by prepared statements. EF Core's change tracker would hold all rows in memory and compile code for each type, only to find
/// out that all of them are new; and without it a load can be compiled completely ahead.
/// </remarks>
internal static class CatalogWriter
{
    public static void Write(SqliteConnection connection, CatalogContents contents, CatalogStamp stamp)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(CatalogSchema.Text);
        Add(connection, "Stamps", [stamp]);
        Add(connection, "Sites", [contents.Site]);
        Add(connection, "Addresses", contents.Addresses);
        Add(connection, "Redirects", contents.Redirects);
        Add(connection, "Sponsors", contents.Sponsors);
        Add(connection, "Venues", contents.Venues);
        Add(connection, "Events", contents.Events);
        Add(connection, "EventPostSponsor", contents.Events.SelectMany(post => post.Sponsors.Select(sponsor => new EventPostSponsor(post.Address, sponsor.Address))));
        Add(connection, "Speakers", contents.Speakers);
        Add(connection, "Talks", contents.Talks);
        Add(connection, "TalkSpeaker", contents.Talks.SelectMany(talk => talk.Speakers));
        Add(connection, "ProgrammeItem", contents.Events.SelectMany(post => post.Programme));
        Add(connection, "Articles", contents.Articles);
        Add(connection, "Pages", contents.Pages);
        Add(connection, "Pictures", contents.Pictures);
        Add(connection, "Sources", contents.Sources);
        Add(connection, "Marks", contents.Marks);
        Add(connection, "SearchEntry", contents.Search);
        SearchIndex.Write(connection);
        transaction.Commit();
    }

    private static void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(SqliteConnection connection, string table, IEnumerable<T> rows)
        where T : class
    {
        using var writer = new TableWriter<T>(connection, table);
        foreach (var row in rows)
        {
            writer.Add(row);
        }
    }

    /// <summary>That a sponsor supports an event.</summary>
    private sealed record EventPostSponsor(string EventsAddress, string SponsorsAddress);
}
