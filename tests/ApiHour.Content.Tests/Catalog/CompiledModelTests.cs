using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Compiled;
using ApiHour.Content.Catalog.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ApiHour.Content.Tests.Catalog;

/// <summary>What is generated of <see cref="CatalogDbContext"/>; README.md says how it is made anew.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_is_that_of_the_context()
    {
        using var catalog = new CatalogDesign().CreateDbContext([]);
        Assert.Equal(Kinds(catalog.GetService<IDesignTimeModel>().Model), Kinds(CatalogDbContextModel.Instance));
    }

    [Fact]
    public void The_tables_are_those_of_the_model()
    {
        using var catalog = new CatalogDesign().CreateDbContext([]);
        Assert.Equal(Statements(catalog.Database.GenerateCreateScript()), Statements(CatalogSchema.Text));
    }

    private static IEnumerable<string> Kinds(IModel model) => model.GetEntityTypes().Select(kind => kind.ToDebugString(MetadataDebugStringOptions.ShortDefault));

    private static IEnumerable<string> Statements(string script) => script.ReplaceLineEndings("\n").Split(';').Select(statement => statement.Trim());
}
