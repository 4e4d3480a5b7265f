using ApiHour.Web.Texts;

namespace ApiHour.Web.Commands.Writing;

/// <summary>A post that is not written yet.</summary>
/// <param name="Name">The file's name without its ending, as <c>post_url</c> takes it.</param>
/// <param name="Address">Where its page will stand, if the site states no pattern.</param>
/// <param name="Body">Its text, front matter included.</param>
internal sealed record NewPost(string Name, string Address, Filled Body)
{
    /// <summary>The path from the content folder.</summary>
    public string Path => $"_posts/{Name}.md";

    /// <summary>What is left to fill in, each with its place; only the first of several that ask for the same.</summary>
    public IEnumerable<string> ToDo()
    {
        var lines = Body.Text.Split('\n');
        return Body.ToDo.DistinctBy(toDo => toDo.Words).Select(toDo => $"{Path}({Array.IndexOf(lines, toDo.Line) + 1}): {toDo.Words}");
    }
}
