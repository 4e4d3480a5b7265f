using ApiHour.Content;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Tells the links that lead nowhere on the exported site; not those that <c>check</c> tells already, which are for the organizers to mend.</summary>
internal static class DeadLinks
{
    private static readonly string[] Told = [ProblemCode.DeadLink, ProblemCode.DeadFragment, ProblemCode.MissingImage];

    public static IEnumerable<string> Tell(SiteCrawl crawl, ContentReport report)
    {
        var told = report.Problems.Where(problem => Told.Contains(problem.Code)).ToList();
        return crawl.Links.Where(link => !told.Exists(problem => problem.Message.Contains(Uri.UnescapeDataString(link.Url.AbsolutePath), StringComparison.Ordinal)))
            .Select(link => Tell(crawl, link.Url, link.Page)).OfType<string>();
    }

    private static string? Tell(SiteCrawl crawl, Uri url, string page)
    {
        if (!crawl.Find(url, out var anchors))
        {
            return $"{page} leads to {url.PathAndQuery}, where nothing is";
        }

        var fragment = Uri.UnescapeDataString(url.Fragment.TrimStart('#'));
        return fragment is "" or "top" || anchors is null || anchors.Contains(fragment) ? null : $"{page} leads to {url.PathAndQuery}{url.Fragment}, and that page has no such anchor";
    }
}
