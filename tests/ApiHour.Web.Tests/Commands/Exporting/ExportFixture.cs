using ApiHour.Web.Commands;

namespace ApiHour.Web.Tests.Commands.Exporting;

/// <summary>A content folder, and the folder that it is exported to.</summary>
internal sealed class ExportFixture : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("apihour-").FullName;

    public ExportFixture() => Write("Content/_config.yml", "title: Rencontres\nbase_url: https://meetup.example\n");

    public string Target => Path.Combine(root, "public");

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public ExportFixture Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public ExportFixture WriteEvent(string name, string body = "Bonjour", string facts = "") =>
        Write($"Content/_posts/2024-01-01-{name}.md", $"---\ncategory: api-hours\ntitle: {name}\nevent: {{ start: 2024-02-01T19:00 }}\n{facts}\n---\n\n{body}\n");

    public ExportFixture WriteTalk(string name, string body = "Bonjour") =>
        Write($"Content/_posts/{name}.md", $"---\nlayout: talk\ncategories: [talks, e]\ntitle: {name}\nauthor: Ada Lovelace\n---\n\n{body}\n");

    public void Delete(string path) => File.Delete(Path.Combine(root, path));

    public string Read(string file) => File.ReadAllText(Path.Combine(Target, file));

    public bool Has(string file) => File.Exists(Path.Combine(Target, file));

    /// <summary>Exports the folder and returns the exit code.</summary>
    public async Task<int> ExportAsync(string target = "public", string url = "")
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        string[] typed = ["export", Path.Combine(root, target), Path.Combine(root, "Content"), .. url.Length > 0 ? ["--url", url] : Array.Empty<string>()];
        var code = await SiteCommands.InvokeAsync(typed, output, errors, TestContext.Current.CancellationToken);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
