namespace ApiHour.Content.Catalog.Storage;

/// <summary>The catalog's tables as EF Core would create them from <see cref="CatalogDbContext"/>; kept as a text, because generating it takes longer than loading a whole archive.</summary>
internal static class CatalogSchema
{
    /// <summary>The statements of <c>Schema.sql</c>.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var script = new StreamReader(typeof(CatalogSchema).Assembly.GetManifestResourceStream("Schema.sql")!);
        return script.ReadToEnd();
    }
}
