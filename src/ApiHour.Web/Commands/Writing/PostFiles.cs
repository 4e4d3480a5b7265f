using System.Text;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Writes new posts into a content folder: all of them or none, and never over what is there.</summary>
internal static class PostFiles
{
    /// <exception cref="IOException">A file is there already, or cannot be written; nothing is left of the others.</exception>
    public static void Write(string folder, IReadOnlyList<NewPost> posts)
    {
        var written = new List<string>();
        Directory.CreateDirectory(Path.Combine(folder, "_posts"));
        try
        {
            foreach (var post in posts)
            {
                var path = Path.Combine(folder, post.Path);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Add(path);
                file.Write(Encoding.UTF8.GetBytes(post.Body.Text));
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }
}
