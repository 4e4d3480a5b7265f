using System.Diagnostics;
using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>Writes the site's answers into a folder, starting from the addresses it knows and following all links.</summary>
internal static class Export
{
    /// <summary>Returns the exit code.</summary>
    public static async Task<int> RunAsync(ExportOptions options, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            return await WriteAsync(options, output, errors, cancellation);
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped: nothing was removed.");
        }
        catch (ExportException fault)
        {
            await errors.WriteLineAsync(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or OptionsValidationException)
        {
            await errors.WriteLineAsync($"The site can't be exported: {fault.Message}");
        }

        return ExitCode.CouldNotRun;
    }

    private static async Task<int> WriteAsync(ExportOptions options, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        CheckOptions(options);
        await using var site = await LocalSite.StartAsync(options.Folder, ["--Static:On=true", $"--Content:Url={options.Url}"], cancellation);
        var root = RootOf(site.Services.GetRequiredService<CurrentSite>().Site.BaseUrl);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, site.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        using var target = new ExportFolder(options.Target);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = site.Address };
        var crawl = new SiteCrawl(client, root, target);
        using (var progress = new ProgressLine(errors))
        {
            await crawl.RunAsync(await SiteSeeds.ListAsync(site.Services, options.Folder, stop.Token), progress.Report, stop.Token);
        }

        var faults = crawl.Faults.Concat(DeadLinks.Tell(crawl, site.Services.GetRequiredService<CurrentSite>().Report)).ToList();
        faults.ForEach(errors.WriteLine);
        // Files of an earlier export stay if any address did not answer.
        var removed = target.Finish(removesOthers: crawl.IsWhole);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{target.Files} files, {target.Written} written, {removed} removed, {seconds:0.0} s: {options.Target}"));
        return faults.Count > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private static void CheckOptions(ExportOptions options)
    {
        if (!Directory.Exists(options.Folder))
        {
            throw new ExportException(FolderArgument.Missing(options.Folder));
        }

        if (!Path.GetRelativePath(options.Folder, options.Target).StartsWith("..", StringComparison.Ordinal))
        {
            throw new ExportException($"{options.Target} is in the content folder: name a folder outside, or the site would contain itself.");
        }

        if (options.Url.Length > 0)
        {
            _ = RootOf(options.Url);
        }
    }

    /// <summary>The public address, which feeds, calendars and the site map need in full; it must be the root of a host, since pages link from there.</summary>
    private static Uri RootOf(string baseUrl) => baseUrl switch
    {
        "" => throw new ExportException("The site's public address isn't known: write `base_url: https://meetup.example` into _config.yml, or `--url https://meetup.example`."),
        var url when WebAddress.IsRoot(url) => new Uri(url),
        var url => throw new ExportException($"{url} is not the root of a host: write `https://meetup.example`."),
    };
}
