using ApiHour.Web.Commands;

namespace ApiHour.Web.Tests.Commands;

/// <summary>A content folder to check, in a temporary folder.</summary>
internal sealed class CheckFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("apihour-").FullName;

    public string Folder => Path.Combine(root, "Content");

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public CheckFolder Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public CheckFolder WriteEvent(string body) => Write("_posts/2024-01-01-e.md", $"---\ncategory: api-hours\ntitle: e\nevent: {{ start: 2024-01-01T19:00 }}\n---\n{body}\n");

    /// <summary>Ends a check early.</summary>
    public CancellationToken Stop { get; set; } = TestContext.Current.CancellationToken;

    /// <summary>Checks the folder and returns the exit code.</summary>
    public async Task<int> CheckAsync(Func<CheckOptions, CheckOptions>? change = null)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var options = new CheckOptions(Folder) { Root = root };
        var code = await Check.RunAsync(change is null ? options : change(options), output, errors, Stop);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
