using ApiHour.Content.Catalog;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>Compares an old site with the one that a content folder makes, and reports on it.</summary>
internal static class Comparison
{
    /// <summary>Returns the exit code.</summary>
    public static async Task<int> RunAsync(string old, string folder, string format, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var url = WebAddress.Parse(old);
        if (!Directory.Exists(folder) || (url is null && !Directory.Exists(old)))
        {
            var missing = Directory.Exists(folder) ? old : folder;
            await errors.WriteLineAsync($"There is no folder {missing}. Name what Jekyll wrote, _site, or the old site's URL; then the folder that holds _config.yml and _posts.");
            return ExitCode.CouldNotRun;
        }

        try
        {
            using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
            using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
            client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "ApiHour/1.0 (comparison)");
            IOldSite before = url is null ? new OldFolder(old) : new OldWebsite(url, client);
            await using var site = await LocalSite.StartAsync(folder, [], cancellation);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, site.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
            var report = await CompareAsync(old, before, site, errors, stop.Token);
            if (report.Pages == 0)
            {
                var reason = report.Differences is [{ Kind: DifferenceKind.Unread } unread, ..] ? $" ({unread.Message})" : "";
                await errors.WriteLineAsync($"There is no page in {old}{reason}. Name the folder that Jekyll wrote, _site, or the address of a home page.");
                return ExitCode.CouldNotRun;
            }

            Write(report, format, output);
            return report.IsAllHere ? ExitCode.Success : ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or HttpRequestException or OptionsValidationException)
        {
            await errors.WriteLineAsync($"{old} can't be compared: {fault.Message}");
        }

        return ExitCode.CouldNotRun;
    }

    private static void Write(CompareReport report, string format, TextWriter output)
    {
        if (format is "json")
        {
            report.WriteJson(output);
        }
        else
        {
            report.WriteText(output);
        }
    }

    private static async Task<CompareReport> CompareAsync(string old, IOldSite before, LocalSite site, TextWriter errors, CancellationToken cancellation)
    {
        await using var scope = site.Services.CreateAsyncScope();
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var here = new HttpClient(handler) { BaseAddress = site.Address };
        var sources = await PageSources.ReadAsync(scope.ServiceProvider.GetRequiredService<CatalogDbContext>(), cancellation);
        var comparison = new SiteComparison(here, sources);
        var (done, pages, design, inPlace, found) = (0, 0, 0, 0, new List<Difference>());
        using var progress = new ProgressLine(errors);
        await foreach (var file in before.ReadAsync(cancellation))
        {
            if (file.IsDesign)
            {
                design++;
            }
            else
            {
                found.AddRange(await comparison.CompareAsync(file, cancellation));
                pages += file.IsPage ? 1 : 0;
                inPlace += sources.IsPost(file.Address) ? 1 : 0;
                progress.Report($"{++done} of {before.Known} addresses compared");
            }
        }

        return new CompareReport(old, done, pages, design, PermalinkStyle.Propose(found, inPlace));
    }
}
