using ApiHour.Content;

namespace ApiHour.Web.Commands.Links;

/// <summary>Reports the outcome of requesting a folder's links, at each place where one is written.</summary>
internal static class LinkProblems
{
    /// <summary>When so many different hosts all stay silent, there is probably no network.</summary>
    private const int ManyHosts = 3;

    public static IEnumerable<ContentProblem> Of(IEnumerable<ContentLink> links, IReadOnlyDictionary<Uri, LinkAnswer> answers) =>
        links.Select(link => answers.TryGetValue(PageOf(link.Url), out var answer) ? Of(link, answer) : null).OfType<ContentProblem>();

    /// <summary>The address to request, without the fragment, which servers do not see.</summary>
    public static Uri PageOf(Uri url) => url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));

    /// <summary>Whether the network rather than the sites failed to answer.</summary>
    public static bool AreOffline(IEnumerable<LinkAnswer> answers)
    {
        var all = answers.Where(answer => answer.Verdict is not LinkVerdict.Private).ToList();
        return all.TrueForAll(answer => answer.IsUnreached) && all.DistinctBy(answer => answer.Url.Host).Count() >= ManyHosts;
    }

    private static ContentProblem? Of(ContentLink link, LinkAnswer answer) => answer.Verdict switch
    {
        LinkVerdict.Dead => New(
            link, ProblemSeverity.Warning, ProblemCode.DeadExternalLink,
            $"{link.Url} is gone ({answer.Reason})", "link to another page, to a copy at https://web.archive.org, or remove the link"),
        LinkVerdict.Unclear => New(
            link, ProblemSeverity.Note, ProblemCode.DeadExternalLink,
            $"{link.Url} did not answer as a page should ({answer.Reason})", "open it, and mend the link if it is gone"),
        LinkVerdict.Private => New(
            link, ProblemSeverity.Note, ProblemCode.DeadExternalLink,
            $"{link.Url} was not requested: {answer.Reason}", "write a public address, or `private_links: true` in _config.yml"),
        LinkVerdict.Moved => New(
            link, ProblemSeverity.Note, ProblemCode.MovedExternalLink,
            $"{link.Url} has moved for good", $"write {answer.Reason}"),
        _ => null,
    };

    private static ContentProblem New(ContentLink link, ProblemSeverity severity, string code, string message, string fix) =>
        new(link.Path, link.Line, link.Column, severity, code, message, fix);
}
