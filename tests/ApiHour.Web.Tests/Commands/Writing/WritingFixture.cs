using System.CommandLine;
using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Web.Commands;
using ApiHour.Web.Commands.Writing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ApiHour.Web.Tests.Commands.Writing;

/// <summary>A content folder in which something new is written, on the noon of 1 December 2026.</summary>
internal sealed class WritingFixture : IDisposable
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));

    private readonly CatalogFile file = CatalogFile.InMemory();

    public string Folder { get; } = Directory.CreateTempSubdirectory("apihour-").FullName;

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public IReadOnlyList<string> Posts => [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    public WritingFixture Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public WritingFixture WriteEvent(int number, string start, string facts = "", string body = "") => Write(
        $"_posts/{start[..10]}-api-hour-{number}.md",
        $"---\ncategory: api-hours\ntitle: API Hour &#35;{number}\nevent:\n  start: {start}\n{facts}\n---\n\n{body}\n");

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, "_posts", name));

    /// <summary>Runs <c>new</c> where nobody can be asked. Returns the exit code.</summary>
    public int Run(params string[] arguments) => Run(isTerminal: false, "", arguments);

    /// <summary>Runs <c>new</c> on a terminal on which these lines are typed. Returns the exit code.</summary>
    public int RunOnTerminal(string[] typed, params string[] arguments) => Run(isTerminal: true, string.Concat(typed.Select(line => line + "\n")), arguments);

    public CatalogDbContext Load(out IReadOnlyList<ContentProblem> problems)
    {
        problems = new ContentLoader(Options.Create(new ContentOptions { Path = Folder }), file, clock).Load(CancellationToken.None).Problems;
        return CatalogDbContext.Read(file.Open());
    }

    public void Dispose()
    {
        file.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private int Run(bool isTerminal, string typed, string[] arguments)
    {
        using var input = new StringReader(typed);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var desk = new Desk(input, output, errors, isTerminal, clock);
        var code = NewCommand.Create(() => desk).Parse([.. arguments, "--folder", Folder], new ParserConfiguration { ResponseFileTokenReplacer = null }).Invoke();
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }
}
