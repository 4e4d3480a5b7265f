using System.Collections.Concurrent;
using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Finds the address behind the names that <c>post_url</c> and <c>link</c> take.</summary>
internal sealed class PostIndex
{
    private const int Slips = 3;

    private readonly Dictionary<string, string> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private readonly ILookup<string, string> leftOut;

    /// <summary>The posts by their names without the day.</summary>
    private readonly Lazy<ILookup<string, string>> byWords;

    /// <summary>What misspelt names may have meant: a slip is often in many posts.</summary>
    private readonly ConcurrentDictionary<string, string?> near = new(StringComparer.Ordinal);

    /// <summary>Lists what can be named.</summary>
    /// <param name="documents">The posts and pages.</param>
    /// <param name="publicFiles">The files that are served as they are.</param>
    /// <param name="leftOut">The paths of files that are left out for an error of their own.</param>
    public PostIndex(IEnumerable<(string Path, string Address, bool IsPost)> documents, IEnumerable<SourceFile> publicFiles, IEnumerable<string> leftOut)
    {
        byWords = new Lazy<ILookup<string, string>>(() => posts.Keys.ToLookup(WithoutDay));
        this.leftOut = leftOut.ToLookup(path => Composed(Path.GetFileNameWithoutExtension(path)));
        foreach (var file in publicFiles)
        {
            files[Composed(file.Path)] = "/" + file.Path;
        }

        foreach (var (path, address, isPost) in documents)
        {
            files[Composed(path)] = address;
            if (isPost)
            {
                posts[Composed(Path.GetFileNameWithoutExtension(path))] = address;
            }
        }
    }

    /// <summary>The address of the post with that file name, folders before it allowed; null when there is none.</summary>
    public string? FindPost(string name) => posts.GetValueOrDefault(LastOf(name));

    /// <summary>The path of the file of that name which is left out; null when there is none.</summary>
    public string? FindLeftOut(string name) => leftOut[LastOf(name)].FirstOrDefault();

    /// <summary>The post that a misspelt name may have meant: of another day, or with a slip or three; null when there is none.</summary>
    public string? FindNear(string name) => near.GetOrAdd(LastOf(name), Guess);

    /// <summary>The address of the file at that path of the content folder; null when there is none.</summary>
    public string? FindFile(string path) => files.GetValueOrDefault(path.TrimStart('/'));

    private string? Guess(string name) => (WithoutDay(name) is { Length: > 0 } words ? byWords.Value[words].FirstOrDefault() : null)
        ?? posts.Keys.Where(post => Math.Abs(post.Length - name.Length) <= Slips).Select(post => (Post: post, Slips: EditDistance.Between(post, name)))
            .Where(post => post.Slips <= Slips).OrderBy(post => post.Slips).Select(post => post.Post).FirstOrDefault();

    /// <summary>The name as bodies have it, which are read with accents on their letters.</summary>
    private static string Composed(string name) => NormalText.Of(name, NormalizationForm.FormC);

    private static string LastOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static string WithoutDay(string name) => PostName.Parse(name + ".md")?.Slug ?? "";
}
