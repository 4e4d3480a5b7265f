using System.CommandLine;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Commands;

/// <summary><c>health</c>: asks the site running on this machine whether it is ready; a container's HEALTHCHECK.</summary>
internal static class HealthCommand
{
    private const int DefaultPort = 8080;

    private const string Examples = """
          health                                    at the port of ASPNETCORE_URLS or ASPNETCORE_HTTP_PORTS, else 8080
          docker exec site dotnet ApiHour.Web.dll health
        """;

    public static Command Create()
    {
        var command = new Command("health", "Asks the site running here whether it is ready: exit code 0 or 1.") { HelpWithExamples.OptionWith(Examples) };
        command.SetAction(async (_, cancellation) =>
        {
            // The machine's proxy, if it has one, is not the way to this machine.
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
            client.DefaultRequestHeaders.Host = Host(Environment.GetEnvironmentVariable("AllowedHosts"));
            var port = Port(Environment.GetEnvironmentVariable("ASPNETCORE_URLS"), Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS"));
            return await IsReadyAsync(client, new Uri($"http://127.0.0.1:{port}{SiteHealth.Ready}"), cancellation) ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }

    /// <summary>The port the site listens on, as <c>ASPNETCORE_URLS</c> and <c>ASPNETCORE_HTTP_PORTS</c> say.</summary>
    internal static int Port(string? urls, string? ports) =>
        Split(urls).FirstOrDefault(url => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) is { } url ? BindingAddress.Parse(url).Port
        : int.TryParse(First(ports), out var port) ? port
        : DefaultPort;

    /// <summary>A host that the site answers to; null when it answers to all that <c>AllowedHosts</c> may have.</summary>
    internal static string? Host(string? allowed) => First(allowed) is { } host and not "*" ? host.Replace("*", "health", StringComparison.Ordinal) : null;

    private static string? First(string? list) => Split(list).FirstOrDefault();

    private static string[] Split(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    internal static async Task<bool> IsReadyAsync(HttpClient client, Uri address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.GetAsync(address, cancellation);
            await Console.Error.WriteLineAsync($"{address}: {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"{address}: {fault.Message}");
            return false;
        }
    }
}
