using ApiHour.Content;
using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using Microsoft.Extensions.Options;
using Serilog.Events;

namespace ApiHour.Web.Hosting;

/// <summary>Refuses what is written among the site's own settings and is none: it would have no effect, and nobody would be told.</summary>
internal static class SiteSettings
{
    private const string Level = "Serilog:MinimumLevel";

    private static readonly string[] Ports = ["HTTP_PORTS", "HTTPS_PORTS"];

    private static readonly (string Section, string[] Keys)[] Own =
    [
        ("Content", KeysOf<ContentOptions>()), ("Catalog", KeysOf<CatalogOptions>()), ("Proxy", KeysOf<ProxyOptions>()), ("Limits", KeysOf<LimitOptions>()),
        ("Preview", KeysOf<PreviewOptions>()), ("Static", KeysOf<StaticOptions>()), ("Metrics", ["Port"]),
    ];

    /// <exception cref="OptionsValidationException">Says what is wrong, and what to write.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (FaultsOf(configuration).ToList() is { Count: > 0 } faults)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(SiteSettings), faults);
        }
    }

    private static IEnumerable<string> FaultsOf(IConfiguration configuration)
    {
        foreach (var (section, keys) in Own)
        {
            foreach (var unknown in configuration.GetSection(section).GetChildren().Where(setting => !keys.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)))
            {
                yield return $"{unknown.Path} is no setting; write {string.Join(" or ", keys.Select(key => $"{section}:{key}"))}.";
            }
        }

        if (configuration["Proxy:Networks"] is { Length: > 0 } network)
        {
            yield return $"Proxy:Networks is a list; write Proxy:Networks:0={network}.";
        }

        var levels = configuration.GetSection(Level + ":Override").GetChildren().Append(configuration.GetSection(configuration[Level] is { Length: > 0 } ? Level : Level + ":Default"));
        foreach (var level in levels.Where(level => level.Value is not null && !Enum.TryParse<LogEventLevel>(level.Value, ignoreCase: true, out _)))
        {
            yield return $"{level.Path} is no level; write {string.Join(" or ", Enum.GetNames<LogEventLevel>())}.";
        }

        foreach (var ports in Ports.Where(key => !(configuration[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).All(port => ushort.TryParse(port, out _))))
        {
            yield return $"{ports} is not a list of ports; write one such as 8080.";
        }

        // Kestrel takes what follows a colon and is no number for a part of the host's name, and listens everywhere.
        foreach (var url in (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Where(IsWithoutPort))
        {
            yield return $"The port of {url} is not a number; write an address such as http://127.0.0.1:5000.";
        }
    }

    private static bool IsWithoutPort(string url) => url.Contains("://", StringComparison.Ordinal)
        && BindingAddress.Parse(url) is { IsUnixPipe: false, IsNamedPipe: false, Host: not ['[', ..] and var host }
        && host.Contains(':', StringComparison.Ordinal) && !host.StartsWith("sockfd:", StringComparison.Ordinal) && !host.StartsWith("pipefd:", StringComparison.Ordinal);

    private static string[] KeysOf<T>() => [.. typeof(T).GetProperties().Select(property => property.Name)];
}
