namespace ApiHour.Web.Commands.Writing;

/// <summary>A post that is not written yet.</summary>
/// <param name="Name">The file's name without its ending, as <c>post_url</c> takes it.</param>
/// <param name="Address">Where its page will stand.</param>
/// <param name="Body">Its text, front matter included.</param>
internal sealed record NewPost(string Name, string Address, Filled Body)
{
    /// <summary>The path from the content folder.</summary>
    public string Path => $"_posts/{Name}.md";

    /// <summary>What waits for somebody's words, each with its place.</summary>
    public IEnumerable<string> ToDo()
    {
        var lines = Body.Text.Split('\n');
        var at = -1;
        foreach (var (line, words) in Body.ToDo)
        {
            at = Array.IndexOf(lines, line, at + 1) is var next and >= 0 ? next : at;
            yield return $"{Path}({Math.Max(at, 0) + 1}): {words}";
        }
    }
}
