namespace ApiHour.Content.Tests.Parsing;

public sealed class ContentFolderTests
{
    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_told_and_not_read()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        File.CreateSymbolicLink(Path.Combine(content.Folder, "passwd.md"), "/etc/passwd");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal(("passwd.md", ProblemCode.LinkOutside), (problem.Path, problem.Code));
    }

    [Fact]
    public void A_file_whose_time_cannot_be_read_is_told_and_stops_nothing()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-good", "Bonjour");
        // What the system lists in a folder of that length, it cannot look at.
        var folder = string.Join('/', Enumerable.Repeat(new string('a', 200), 19));
        content.Write($"z/{folder}/page.md", "---\ntitle: x\n---\n");
        var (from, to) = (Path.Combine(content.Folder, "z"), Path.Combine(content.Folder, new string('z', 4090 - content.Folder.Length - 2 - folder.Length)));
        Directory.Move(from, to);
        try
        {
            Assert.Equal(ProblemCode.Unreadable, Assert.Single(content.Load().Problems).Code);
            using var catalog = content.Open();
            Assert.Single(catalog.Events);
        }
        finally
        {
            Directory.Move(to, from);
        }
    }

    [Fact]
    public void A_link_to_a_folder_inside_is_followed_once()
    {
        using var content = new ContentFixture().Write("assets/img/a.svg", "<svg/>").WriteEvent("2024-01-01-x", "![x](/images/a.svg) ![y](/assets/img/a.svg)");
        Directory.CreateSymbolicLink(Path.Combine(content.Folder, "images"), "assets/img");
        Directory.CreateSymbolicLink(Path.Combine(content.Folder, "assets/img/up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(content.Folder, "self"), ".");

        Assert.Equal(["assets/img/up", "images/up", "self"], content.Load().Problems.Select(p => p.Path));
    }

    [Fact]
    public void A_linked_picture_is_looked_at_again_when_its_target_changes()
    {
        using var content = new ContentFixture().Write("_pictures/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>").WriteEvent("2024-01-01-x", "![x](/a.svg)");
        File.CreateSymbolicLink(Path.Combine(content.Folder, "a.svg"), Path.Combine(content.Folder, "_pictures/a.svg"));
        content.Load();
        content.Write("_pictures/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2000' height='1'/>");

        Assert.True(content.Load().IsWhole);
        using var catalog = content.Open();
        Assert.Equal(2000, Assert.Single(catalog.Pictures).Width);
    }

    [Fact]
    public void A_large_file_that_the_site_does_not_read_is_nobodys_problem()
    {
        using var content = new ContentFixture().Write("data/export.yml", new string('x', 2_000_000)).Write("_data/other.yml", "a: [");

        Assert.Empty(content.Load().Problems);
    }
}
