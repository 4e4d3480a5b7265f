using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ApiHour.Content.Tests.Catalog;

/// <summary>Gives the tool <c>dotnet ef</c> the context of which it generates the compiled model.</summary>
public sealed class CatalogDesign : IDesignTimeDbContextFactory<CatalogDbContext>
{
    public CatalogDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<CatalogDbContext>().UseSqlite("Data Source=:memory:").Options);
}
