using System.Net;
using System.Text;
using ApiHour.Content;

namespace ApiHour.Web.Commands.Links;

/// <summary>Requests the other sites that a folder links to, and reports what became of them.</summary>
internal static class ExternalLinks
{
    /// <param name="outward">The links, and who asks.</param>
    /// <param name="manners">How many requests, and how fast.</param>
    /// <param name="mayAsk">Whether an IP address may be contacted, unless the site's configuration allows all.</param>
    /// <param name="errors">Where progress and faults are written.</param>
    /// <param name="cancellation">Ends the round early; what is known by then is reported.</param>
    public static async Task<IReadOnlyList<ContentProblem>> CheckAsync(OutwardLinks outward, LinkManners manners, Func<IPAddress, bool> mayAsk, TextWriter errors, CancellationToken cancellation)
    {
        using var handler = PublicNetwork.CreateHandler(address => outward.AllowsPrivate || mayAsk(address));
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", AgentOf(outward));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");

        var urls = outward.Links.Select(link => LinkProblems.PageOf(link.Url)).Distinct().ToList();
        IReadOnlyDictionary<Uri, LinkAnswer> answers;
        using (var round = new LinkRound(new LinkAsker(client, manners.Patience), manners, TimeProvider.System))
        using (var progress = new ProgressLine(errors))
        {
            answers = await round.AskAllAsync(urls, done => progress.Report($"{done} of {urls.Count} addresses requested"), cancellation);
        }

        if (answers.Count < urls.Count)
        {
            var reason = cancellation.IsCancellationRequested ? "stopped" : "their sites want fewer requests";
            await errors.WriteLineAsync($"{urls.Count - answers.Count} of {urls.Count} addresses were not requested: {reason}.");
        }

        if (LinkProblems.AreOffline(answers.Values))
        {
            await errors.WriteLineAsync("No other site answered: is there a network? Links to them are not reported.");
            return [];
        }

        return [.. LinkProblems.Of(outward.Links, answers)];
    }

    /// <summary>The user agent, in the characters that a header may contain.</summary>
    internal static string AgentOf(OutwardLinks outward)
    {
        var name = string.Concat(outward.SiteTitle.Normalize(NormalizationForm.FormKD).Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.')).Trim();
        return $"ApiHour/1.0 (link check of {name}; {(outward.BaseUrl.Length > 0 ? "+" + AsciiOf(new Uri(outward.BaseUrl)) : "no address")})";
    }

    private static string AsciiOf(Uri site) => new UriBuilder(site) { Host = site.IdnHost }.Uri.AbsoluteUri.TrimEnd('/');
}
