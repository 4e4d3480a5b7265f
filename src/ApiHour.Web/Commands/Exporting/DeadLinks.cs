using ApiHour.Content;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Tells the links that lead nowhere on the exported site; not those that <c>check</c> tells already, which are for the organizers to mend.</summary>
internal static class DeadLinks
{
    private static readonly string[] Codes = [ProblemCode.DeadLink, ProblemCode.DeadFragment, ProblemCode.MissingImage];

    public static IEnumerable<string> Tell(SiteCrawl crawl, ContentReport report)
    {
        var told = report.Problems.Where(problem => Codes.Contains(problem.Code)).Select(problem => problem.Message).ToList();
        foreach (var (url, page) in crawl.Links)
        {
            var path = Uri.UnescapeDataString(url.AbsolutePath);
            var fragment = Uri.UnescapeDataString(url.Fragment.TrimStart('#'));
            var fault = !crawl.Find(url, out var anchors) ? path
                : fragment is "" or "top" || anchors is null || anchors.Contains(fragment) ? null
                : $"{path} has no anchor #{fragment}";
            // The checker ends its sentences so.
            if (fault is not null && !told.Exists(message => message.EndsWith(" " + fault, StringComparison.Ordinal)))
            {
                yield return fault == path ? $"{page}: there is no page {path}" : $"{page}: the page {fault}";
            }
        }
    }
}
