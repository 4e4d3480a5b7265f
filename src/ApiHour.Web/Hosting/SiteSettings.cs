using ApiHour.Content;
using ApiHour.Content.Catalog;
using Microsoft.Extensions.Options;
using Serilog.Events;

namespace ApiHour.Web.Hosting;

/// <summary>Refuses what is written among the site's own settings and is none: it would have no effect, and nobody would be told.</summary>
internal static class SiteSettings
{
    private const string Level = "Serilog:MinimumLevel";

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

        var level = configuration[Level + ":Default"] ?? (configuration[Level] is { Length: > 0 } one ? one : null);
        if (level is not null && !Enum.TryParse<LogEventLevel>(level, ignoreCase: true, out _))
        {
            yield return $"{Level}:Default is no level; write {string.Join(" or ", Enum.GetNames<LogEventLevel>())}.";
        }
    }

    private static string[] KeysOf<T>() => [.. typeof(T).GetProperties().Select(property => property.Name)];
}
