using ApiHour.Web.Commands;

namespace ApiHour.Web.Tests.Commands.Comparing;

/// <summary>The folder of an old site and the content folder of a new one.</summary>
internal sealed class ComparisonFixture : IDisposable
{
    public const string Evening = "/api-hours/api-hour-9.html";

    public string Root { get; } = Directory.CreateTempSubdirectory("apihour-").FullName;

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public ComparisonFixture()
    {
        Write("new/_config.yml", "title: Les Développeurs\nbase_url: https://example.org\n");
        Write("new/_posts/2014-05-14-api-hour-9.md", "---\ncategory: api-hours\ntitle: \"L'API Hour &#35;9\"\n---\n\n## Concept\n\nBonjour\n");
        Write("new/images/a.png", "picture");
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public void WriteOldPage(string path, string title, string body = "") => Write($"old{(path is "/" ? "/index.html" : path)}", $"<!DOCTYPE html><meta charset=utf-8><title>{title}</title><main>{body}</main>");

    public void WriteOldFeed(string id, params string[] entries) => Write(
        "old/atom.xml",
        $"<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='x'/><id>{id}</id>{string.Concat(entries.Select(entry => $"<entry><link href='{entry}.html'/><id>{entry}</id></entry>"))}</feed>");

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Compares the folders, or another old site with the new folder, and returns the exit code.</summary>
    public async Task<int> CompareAsync(string format = "text", string? old = null)
    {
        await using var said = new StringWriter();
        await using var complained = new StringWriter();
        var code = await SiteCommands.InvokeAsync(["compare", old ?? Root + "/old", Root + "/new", "--format", format], said, complained, TestContext.Current.CancellationToken);
        (Output, Errors) = (said.ToString(), complained.ToString());
        return code;
    }

    public void Tells(string line) => Assert.Contains(line, Output.Split(Environment.NewLine));

    /// <summary>The addresses that are said to be missing.</summary>
    public IEnumerable<string> Missing() => Output.Split(Environment.NewLine).Where(line => line.StartsWith("missing ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1].TrimEnd(':')).Order(StringComparer.Ordinal);
}
