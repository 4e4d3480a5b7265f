using ApiHour.Content;

namespace ApiHour.Web.Commands.Links;

/// <summary>Tells what came of asking the links of a folder, at each place that writes one.</summary>
internal static class LinkProblems
{
    /// <summary>So many different hosts that all stay silent are a sign of a missing network.</summary>
    private const int ManyHosts = 3;

    public static IEnumerable<ContentProblem> Of(IEnumerable<ContentLink> links, IReadOnlyDictionary<Uri, LinkAnswer> answers) =>
        links.Where(link => answers.ContainsKey(PageOf(link.Url))).Select(link => Of(link, answers[PageOf(link.Url)])).OfType<ContentProblem>();

    /// <summary>The address that is asked: servers do not see fragments.</summary>
    public static Uri PageOf(Uri url) => url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));

    /// <summary>Whether it was the network that did not answer, rather than the sites.</summary>
    public static bool AreOffline(IEnumerable<LinkAnswer> answers)
    {
        var all = answers.Where(answer => answer.Verdict is not LinkVerdict.Private).ToList();
        return all.TrueForAll(answer => answer.IsUnreached) && all.DistinctBy(answer => answer.Url.Host).Count() >= ManyHosts;
    }

    private static ContentProblem? Of(ContentLink link, LinkAnswer answer) => answer.Verdict switch
    {
        LinkVerdict.Dead => New(link, ProblemSeverity.Warning, ProblemCode.DeadExternalLink, $"{link.Url} is gone ({answer.Reason})", "link to another page, to a copy at https://web.archive.org, or remove the link"),
        LinkVerdict.Unclear => New(link, ProblemSeverity.Note, ProblemCode.DeadExternalLink, $"{link.Url} did not answer as a page should ({answer.Reason})", "open it, and mend the link if it is gone"),
        LinkVerdict.Private => New(link, ProblemSeverity.Note, ProblemCode.DeadExternalLink, $"{link.Url} was not requested: {answer.Reason}", "write a public address, or `private_links: true` in _config.yml"),
        LinkVerdict.Moved => New(link, ProblemSeverity.Note, ProblemCode.MovedExternalLink, $"{link.Url} has moved for good", $"write {answer.Reason}"),
        _ => null,
    };

    private static ContentProblem New(ContentLink link, ProblemSeverity severity, string code, string message, string fix) =>
        new(link.Path, link.Line, link.Column, severity, code, message, fix);
}
