using ApiHour.Content;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Reports the links that lead nowhere on the exported site, except those that <c>check</c> reports already: these are the organizers' to fix.</summary>
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
            // The checker's messages end in the same words.
            if (fault is not null && !told.Exists(message => message.EndsWith(" " + fault, StringComparison.Ordinal)))
            {
                yield return fault == path ? $"{page}: there is no page {path}" : $"{page}: the page {fault}";
            }
        }
    }
}
