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

    /// <summary>Lists what can be named.</summary>
    /// <param name="documents">The posts and pages.</param>
    /// <param name="publicFiles">The files that are served as they are.</param>
    /// <param name="leftOut">The paths of files that are left out for an error of their own.</param>
    public PostIndex(IEnumerable<(string Path, string Address, bool IsPost)> documents, IEnumerable<SourceFile> publicFiles, IEnumerable<string> leftOut)
    {
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
    public string? FindNear(string name)
    {
        var wanted = LastOf(name);
        return posts.Keys.FirstOrDefault(post => WithoutDay(post).Length > 0 && WithoutDay(post) == WithoutDay(wanted))
            ?? posts.Keys.Where(post => Math.Abs(post.Length - wanted.Length) <= Slips).Select(post => (Post: post, Slips: EditDistance.Between(post, wanted))).Where(near => near.Slips <= Slips).OrderBy(near => near.Slips).Select(near => near.Post).FirstOrDefault();
    }

    /// <summary>The address of the file at that path of the content folder; null when there is none.</summary>
    public string? FindFile(string path) => files.GetValueOrDefault(path.TrimStart('/'));

    /// <summary>The name as bodies have it, which are read with accents on their letters.</summary>
    private static string Composed(string name) => NormalText.Of(name, NormalizationForm.FormC);

    private static string LastOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    private static string WithoutDay(string name) => PostName.Parse(name + ".md")?.Slug ?? "";
}
