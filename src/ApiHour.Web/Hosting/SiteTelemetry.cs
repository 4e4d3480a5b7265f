using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ApiHour.Web.Hosting;

/// <summary>Traces and metrics, if configured: for an OTLP collector, and for Prometheus at a port of its own.</summary>
internal static class SiteTelemetry
{
    /// <summary>The standard setting: https://opentelemetry.io/docs/specs/otel/protocol/exporter/</summary>
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddSiteTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteMeter>();
        var (collector, port) = (builder.Configuration[Collector], MetricsPort(builder.Configuration));
        if (collector is null or "" && port is null)
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("apihour", serviceVersion: typeof(SiteTelemetry).Assembly.GetName().Version?.ToString(3)).AddEnvironmentVariableDetector())
            .WithMetrics(metrics => metrics.AddMeter(SiteMeter.Name, "System.Runtime").AddAspNetCoreInstrumentation());
        if (port is { } own)
        {
            telemetry.WithMetrics(metrics => metrics.AddPrometheusExporter());
            builder.Services.AddHostedService(provider => new MetricsListening(provider.GetRequiredService<IServer>(), own));
        }

        if (collector is { Length: > 0 })
        {
            Check(collector);
            telemetry.UseOtlpExporter()
                .WithTracing(traces => traces.AddSource(SiteMeter.Name).AddAspNetCoreInstrumentation(
                    options => options.Filter = context => !context.Request.Path.StartsWithSegments(SiteHealth.Folder, StringComparison.Ordinal)));
        }
    }

    /// <summary>Serves the metrics at a port that visitors cannot reach.</summary>
    public static void UseSiteTelemetry(this WebApplication app)
    {
        // Otherwise they would begin to listen when the host starts, after the first load has begun.
        _ = (app.Services.GetService<TracerProvider>(), app.Services.GetService<MeterProvider>());
        if (MetricsPort(app.Configuration) is { } port)
        {
            app.UseWhen(
                context => context.Connection.LocalPort == port && context.Request.Path == "/metrics",
                scrapes =>
                {
                    scrapes.BeginOnPool();
                    scrapes.UseOpenTelemetryPrometheusScrapingEndpoint(_ => true);
                });
        }
    }

    private static int? MetricsPort(IConfiguration configuration) => configuration.GetValue<int?>("Metrics:Port");

    private static void Check(string collector)
    {
        if (WebAddress.Parse(collector) is null)
        {
            throw new OptionsValidationException(Collector, typeof(OtlpExporterOptions), [$"{Collector} is not an address; write one such as http://collector:4317."]);
        }
    }
}
