using static ApiHour.Content.Tests.RevisedSite;

namespace ApiHour.Content.Tests;

/// <summary>Files that change while they are loaded.</summary>
public sealed class ChangeDuringLoadTests
{
    [Theory]
    [InlineData("de nouveaux mots")]
    [InlineData(null)]
    public void A_text_that_changes_once_more_during_a_revision_is_loaded_as_a_whole(string? later)
    {
        using var content = Site();
        content.Load();
        Replace(content, Article, "mots", "d'autres mots");
        var isFirst = true;
        var report = content.Load(changing: () =>
        {
            if (isFirst && later is null)
            {
                File.Delete(Path.Combine(content.Folder, Article));
            }
            else if (isFirst)
            {
                Replace(content, Article, "d'autres mots", later!);
            }

            isFirst = false;
        });

        Assert.True(report.IsWhole);
        var rows = content.Rows();
        Assert.Contains(rows, row => later is null || row.Contains(later, StringComparison.Ordinal));
        Assert.Equal(later is not null, rows.Any(row => row.StartsWith("Articles", StringComparison.Ordinal)));
        Assert.Equal(later is null, content.Load().IsWhole);
        LoadLikeAnew(content, "again");
    }

    [Fact]
    public void A_configuration_that_breaks_is_not_read_again()
    {
        using var content = Site();
        content.Load();
        Replace(content, Event, "2024-01-11T", "2024-01-12T");

        Assert.True(content.Load(changing: () => content.Write("_config.yml", "title: \"Site")).IsWhole);

        using var catalog = content.Open();
        Assert.Equal("Site", Assert.Single(catalog.Sites).Title);
    }
}
