namespace ApiHour.Web.Commands.Writing;

/// <summary>What a command is about to write.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Facts">What they say, in a line.</param>
/// <param name="Next">What is to be done besides what the posts' own lines ask for.</param>
internal sealed record Drafted(IReadOnlyList<NewPost> Posts, string Facts, IReadOnlyList<string> Next);
