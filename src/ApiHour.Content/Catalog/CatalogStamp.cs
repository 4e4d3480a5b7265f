using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Catalog;

/// <summary>What the catalog was made of.</summary>
public sealed class CatalogStamp
{
    /// <summary>The primary key; there is one stamp.</summary>
    public int Id { get; init; } = 1;

    /// <summary>A hash of the content, the configuration and the engine's version.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The report of the load, as JSON in UTF-8.</summary>
#pragma warning disable CA1819 // SQLite takes arrays
    public required byte[] Report { get; init; }
#pragma warning restore CA1819

    /// <summary>Reads the stamp.</summary>
    internal static CatalogStamp? Read(SqliteConnection connection) =>
        connection.List("SELECT Fingerprint, Report FROM Stamps", row => new CatalogStamp { Fingerprint = row.GetString(0), Report = row.GetFieldValue<byte[]>(1) }) is [var stamp] ? stamp : null;
}
