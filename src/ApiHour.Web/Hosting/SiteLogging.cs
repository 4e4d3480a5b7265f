using System.Diagnostics;
using ApiHour.Web.Caching;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Settings.Configuration;

namespace ApiHour.Web.Hosting;

/// <summary>Logs: readable in development, one JSON object a line elsewhere; the configuration section <c>Serilog</c> changes levels.</summary>
internal static class SiteLogging
{
    public static Logger CreateStartLog()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        var level = Environment.GetEnvironmentVariable("Serilog__MinimumLevel__Default");
        return ToConsole(new LoggerConfiguration(), environment == Environments.Development)
            .MinimumLevel.Is(Enum.TryParse<LogEventLevel>(level, ignoreCase: true, out var minimum) ? minimum : LogEventLevel.Information)
            .CreateLogger();
    }

    public static void AddSiteLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            log => ToConsole(log, builder.Environment.IsDevelopment())
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // Otherwise the host would start an activity for every request, even for those that the cache answers and nothing logs.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                // Exceptions are logged where they are handled, a failed start by Program.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
                .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
                // What a probe finds was logged by the load already.
                .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Error)
                // Given explicitly, so that Serilog need not search all assemblies for sinks.
                .ReadFrom.Configuration(
                    builder.Configuration,
                    new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly)),
            preserveStaticLogger: true);

    public static void UseSiteLogging(this WebApplication app)
    {
        app.Use((context, next) => NameAsync(context, next, app.Logger));
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.GetLevel = (context, _, fault) => LevelOf(context, fault);
        });
    }

    /// <summary>Adds to all log entries of a request its trace, the caller's or a new one, and its path.</summary>
    /// <remarks>https://www.w3.org/TR/trace-context/</remarks>
    private static async Task NameAsync(HttpContext context, RequestDelegate next, Microsoft.Extensions.Logging.ILogger log)
    {
        var request = context.Request;
        using var trace = Activity.Current is null ? new Activity("request") : null;
        if (ActivityContext.TryParse(request.Headers.TraceParent, request.Headers.TraceState, isRemote: true, out var caller))
        {
            trace?.SetParentId(caller.TraceId, caller.SpanId, caller.TraceFlags);
        }

        trace?.Start();
        using var scope = log.BeginScope(
            new KeyValuePair<string, object>[] { new("RequestId", context.TraceIdentifier), new("RequestPath", request.Path.Value!) });
        await next(context);
    }

    private static LogEventLevel LevelOf(HttpContext context, Exception? fault) =>
        fault is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
        : context.Request.Path.StartsWithSegments(SiteHealth.Folder, StringComparison.Ordinal) || RehearsalMark.IsOn(context) ? LogEventLevel.Debug
        : LogEventLevel.Information;

    private static LoggerConfiguration ToConsole(LoggerConfiguration log, bool readable) => readable
        ? log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        : log.WriteTo.Console(new CompactJsonFormatter());
}
