using System.Text.Json.Nodes;
using ApiHour.Web.Commands;

namespace ApiHour.Web.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly CheckFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("bien", false, 0)]
    [InlineData("[x](/nulle-part.html)", false, 0)]
    [InlineData("[x](/nulle-part.html)", true, 1)]
    [InlineData("![](/a.svg)", true, 0)]
    public async Task Warnings_count_as_errors_when_asked_and_notes_never(string body, bool areErrors, int code)
    {
        folder.Write("a.svg", "<svg/>").WriteEvent(body);

        Assert.Equal(code, await folder.CheckAsync(o => o with { WarningsAsErrors = areErrors }));
    }

    [Fact]
    public async Task An_error_is_exit_code_1_and_a_missing_folder_2()
    {
        folder.Write("_posts/2024-01-01-e.md", "no front matter");

        Assert.Equal(1, await folder.CheckAsync());
        Assert.Equal(2, await folder.CheckAsync(o => o with { Folder = o.Folder + "/nowhere" }));
        Assert.Contains("There is no folder", folder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_option_is_exit_code_2() => Assert.Equal(2, await SiteCommands.InvokeAsync(["check", folder.Folder, "--format", "xml"]));

    [Theory]
    [InlineData("--missing --format json")]
    [InlineData("--explain e.md --external-links")]
    [InlineData("--missing oldest --explain e.md")]
    public async Task Options_that_would_do_nothing_are_refused(string options) => Assert.Equal(2, await SiteCommands.InvokeAsync(["check", folder.Folder, .. options.Split(' ')]));

    [Fact]
    public async Task A_check_that_was_stopped_is_exit_code_2()
    {
        folder.WriteEvent("x").Stop = new CancellationToken(canceled: true);

        Assert.Equal(2, await folder.CheckAsync());
    }

    [Fact]
    public async Task Problems_are_told_file_by_file_and_counted_by_code()
    {
        folder.WriteEvent("[x](/x.html) [y](/y.html)").Write("a.md", "---\ntitle: a\n---\n[z](/z.html)\n");

        await folder.CheckAsync();

        Assert.Equal(
            ["_posts/2024-01-01-e.md(6,5)", "_posts/2024-01-01-e.md(6,18)", "", "a.md(4,5)", "", "    3 × AH040 a link leads to no page of the site"],
            folder.Output.Split('\n').Take(6).Select(line => line.Split(": warning AH040: there is no page")[0]));
        Assert.Contains("1 posts, 1 pages: 0 errors, 3 warnings, 0 notes", folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', folder.Output);
    }

    [Fact]
    public async Task Notes_are_summed_up_in_one_line_unless_they_are_asked_for()
    {
        folder.Write("a.svg", "<svg/>").WriteEvent("![](/a.svg) ![](/a.svg)");

        await folder.CheckAsync();
        Assert.Contains("2 notes, listed with --notes: 2 × a picture has no text", folder.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("note AH045", folder.Output, StringComparison.Ordinal);

        await folder.CheckAsync(o => o with { Notes = true });
        Assert.Contains("_posts/2024-01-01-e.md(6,17): note AH045", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_summed_up_and_listed_when_asked_for()
    {
        folder.WriteEvent("x").Write("_posts/2024-01-02-a.md", "---\ncategories: [talks, e]\ntitle: a\nslides_url: /\n---\n").Write("_posts/2024-01-03-b.md", "---\ncategories: [talks, e]\ntitle: b\nvideo:\nslides_url: /\n---\n");

        await folder.CheckAsync();
        Assert.Contains("2 things missing, listed with --missing: 2 × a talk has no recording", folder.Output, StringComparison.Ordinal);

        Assert.Equal(0, await folder.CheckAsync(o => o with { Missing = "newest" }));
        Assert.Equal(
            ["2 × AH067 a talk has no recording, long after its event", "  _posts/2024-01-03-b.md(4,1)", "  _posts/2024-01-02-a.md(5,1)"],
            folder.Output.Split('\n').Take(3).Select(line => line.Split(": the talk")[0]));
    }

    [Fact]
    public async Task GitHub_is_told_file_line_and_column_in_its_own_escapes()
    {
        folder.Write("_posts/2024-01-01-a,b.md", "---\ncategory: api-hours\ntitle: e\nevent: { start: 2024-01-01T19:00 }\n---\n[x](/50%25.html)\n");

        await folder.CheckAsync(o => o with { Format = "github" });

        Assert.StartsWith("::warning file=Content/_posts/2024-01-01-a%2Cb.md,line=6,col=5,title=AH040::there is no page /50%25.html; write", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_problem_with_its_place_its_level_and_its_cure()
    {
        folder.Write("a.svg", "<svg/>").WriteEvent("[x](/é.html) ![](/a.svg)");

        await folder.CheckAsync(o => o with { Format = "json" });

        var report = JsonNode.Parse(folder.Output)!;
        Assert.Equal((1, "Content/", 0, 1, 1), ((int)report["version"]!, (string)report["folder"]!, (int)report["errors"]!, (int)report["warnings"]!, (int)report["notes"]!));
        Assert.Equal(["warning", "note"], report["problems"]!.AsArray().Select(p => (string)p!["level"]!));
        Assert.Equal("there is no page /é.html", (string)report["problems"]![0]!["message"]!);
        Assert.Equal((6, 5), ((int)report["problems"]![0]!["line"]!, (int)report["problems"]![0]!["column"]!));
    }

    [Fact]
    public async Task Sarif_names_each_rule_once_and_points_into_the_repository()
    {
        folder.Write("_posts/2024-01-01-é a.md", "---\ncategory: api-hours\ntitle: e\nevent: { start: 2024-01-01T19:00 }\n---\n[x](/a.html) [y](/b.html)\n");

        await folder.CheckAsync(o => o with { Format = "sarif" });

        var run = JsonNode.Parse(folder.Output)!["runs"]![0]!;
        Assert.Equal(["AH040"], run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => (string)rule!["id"]!));
        var result = run["results"]![1]!;
        Assert.Equal(("AH040", 0, "warning"), ((string)result["ruleId"]!, (int)result["ruleIndex"]!, (string)result["level"]!));
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("Content/_posts/2024-01-01-%C3%A9%20a.md", (string)place["artifactLocation"]!["uri"]!);
        Assert.Equal((6, 18), ((int)place["region"]!["startLine"]!, (int)place["region"]!["startColumn"]!));
    }
}
