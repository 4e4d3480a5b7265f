using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events;

/// <summary>Tells what a post is about.</summary>
internal static class PostKinds
{
    /// <summary>The categories of events; each is a series with a list of its own.</summary>
    public static readonly string[] Series = ["api-hours", "workshops", "groups", "devcamp"];

    private const string Talks = "talks";

    private const string BlogPosts = "blog-posts";

    public static PostKind Of(SourceDocument post)
    {
        var categories = DocumentAddress.CategoriesOf(post);
        return categories.Contains(Talks, StringComparer.OrdinalIgnoreCase) || post.FrontMatter.Text("layout") is "talk" ? PostKind.Talk
            : SeriesOf(post) is not null ? PostKind.Event
            : PostKind.Article;
    }

    /// <summary>The series an event's post belongs to; null when its categories name none.</summary>
    public static string? SeriesOf(SourceDocument post) => DocumentAddress.CategoriesOf(post)
        .Select(category => category.ToLowerInvariant())
        .FirstOrDefault(Series.Contains);

    /// <summary>The slug of the event a talk was given at; empty when its categories name none.</summary>
    public static string EventSlugOf(SourceDocument talk) => DocumentAddress.CategoriesOf(talk)
        .FirstOrDefault(category => !category.Equals(Talks, StringComparison.OrdinalIgnoreCase), "");

    /// <summary>Tells a category that says no kind of post: the post is shown as an article.</summary>
    public static void Check(SourceDocument post, FileProblems problems)
    {
        var categories = DocumentAddress.CategoriesOf(post);
        if (Of(post) is PostKind.Article && !categories.Contains(BlogPosts, StringComparer.OrdinalIgnoreCase))
        {
            problems.Warn(
                post.FrontMatter.PositionOf(post.FrontMatter.Find("category") is null ? "categories" : "category"),
                ProblemCode.UnknownCategory,
                categories.Count == 0 ? "the post has no category, so it is shown as an article" : $"the category `{string.Join(' ', categories)}` names no kind of post, so it is shown as an article",
                $"write `category:` with one of {string.Join(", ", Series)}, or `categories: [{Talks}, api-hour-1]`, or `categories: [{BlogPosts}]`");
        }
    }
}
