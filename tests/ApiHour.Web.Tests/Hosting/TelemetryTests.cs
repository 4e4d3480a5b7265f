using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using ApiHour.Web.Commands;
using ApiHour.Web.Hosting;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ApiHour.Web.Tests.Hosting;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Problems_searches_and_cache_hits_are_counted()
    {
        await using var site = new SiteFixture();
        site.WriteEvent("2024-01-01-e", body: "[ailleurs](/nulle-part.html)");
        var counted = new Dictionary<string, double>();
        using var listener = Listen(site, counted);
        foreach (var address in new[] { "/api-hours/e.html", "/api-hours/e.html", "/search?q=ailleurs", "/search?q=lointain", "/search?q=" })
        {
            await site.OpenAsync(address);
        }

        listener.RecordObservableInstruments();

        Assert.Equal(1, counted["apihour.posts"]);
        Assert.Equal(1, counted["apihour.problems code=AH040 level=warning"]);
        Assert.Equal(1, counted["apihour.cache.requests result=miss"]);
        Assert.Equal(1, counted["apihour.cache.requests result=hit"]);
        Assert.Equal(1, counted["apihour.searches result=found"]);
        Assert.Equal(1, counted["apihour.searches result=nothing"]);
    }

    [Fact]
    public async Task Prometheus_reads_the_metrics_at_a_port_of_its_own()
    {
        await using var site = new SiteFixture { Settings = { ["Metrics:Port"] = "9464" } };
        site.WriteEvent("2024-01-01-e", body: "[ailleurs](/nulle-part.html)");

        var (status, metrics) = await ReadAsync(site, "/metrics", port: 9464);

        Assert.Equal(StatusCodes.Status200OK, status);
        // The other sites of this process are measured with it: how much is for the test above.
        Assert.Contains("""apihour_problems{otel_scope_name="ApiHour",code="AH040",level="warning"}""", metrics, StringComparison.Ordinal);
        Assert.Contains("""apihour_load_duration_seconds_bucket{otel_scope_name="ApiHour",outcome="loaded",le="10"}""", metrics, StringComparison.Ordinal);
        Assert.Contains("dotnet_gc_collections_total", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_at_which_the_server_does_not_listen_is_told_at_start()
    {
        await using var site = new SiteFixture().WriteEvent("2024-01-01-e");

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => SiteCommands.InvokeAsync(
            [$"--Content:Path={site.ContentPath}", $"--Catalog:Path={site.CatalogPath}", "--urls=http://127.0.0.1:0", "--Metrics:Port=9464", "--Serilog:MinimumLevel:Default=Fatal"]));

        Assert.Contains("Metrics:Port is 9464, but the server listens at http://127.0.0.1:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_are_not_told_the_metrics()
    {
        await using var site = new SiteFixture { Settings = { ["Metrics:Port"] = "9464" } };

        Assert.Equal(StatusCodes.Status404NotFound, (await ReadAsync(site, "/metrics", port: 8080)).Status);
    }

    [Theory]
    [InlineData("grpc", HttpProtocols.Http2)]
    [InlineData("http/protobuf", HttpProtocols.Http1)]
    public async Task A_collector_is_sent_traces_and_metrics(string protocol, HttpProtocols transport)
    {
        var told = new StringBuilder();
        await using var collector = await CollectAsync(told, transport);
        await using (var site = new SiteFixture())
        {
            site.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.Single();
            site.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = protocol;
            site.Settings["OTEL_EXPORTER_OTLP_TIMEOUT"] = "60000"; // a busy machine takes its time
            await site.WriteEvent("2024-01-01-e").OpenAsync("/api-hours/e.html");
            await site.OpenAsync("/health/ready");
            site.Services.GetRequiredService<TracerProvider>().ForceFlush();
            site.Services.GetRequiredService<MeterProvider>().ForceFlush();
        }

        Assert.Contains("apihour.load.outcome", told.ToString(), StringComparison.Ordinal); // of the trace
        Assert.Contains("/api-hours/e.html", told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("/health", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("apihour.load.duration", told.ToString(), StringComparison.Ordinal);
        Assert.Contains("service.name", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_collector_without_its_scheme_is_told_at_start()
    {
        using var site = new SiteFixture().WriteEvent("2024-01-01-e");

        var fault = Assert.Throws<OptionsValidationException>(() => SiteHost.Build([$"--Content:Path={site.ContentPath}", $"--Catalog:Path={site.CatalogPath}", "--urls=http://127.0.0.1:0", "--OTEL_EXPORTER_OTLP_ENDPOINT=collector:4317"]));

        Assert.Contains("http://collector:4317", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Adds up what one site measures, by name and labels.</summary>
    private static MeterListener Listen(SiteFixture site, Dictionary<string, double> counted)
    {
        var meters = site.Services.GetRequiredService<IMeterFactory>();
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == SiteMeter.Name && instrument.Meter.Scope == meters)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Count(instrument, value, labels));
        listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Count(instrument, value, labels));
        listener.Start();
        return listener;

        void Count(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
        {
            var name = string.Join(' ', [instrument.Name, .. labels.ToArray().Select(label => $"{label.Key}={label.Value}")]);
            counted[name] = counted.GetValueOrDefault(name) + value;
        }
    }

    /// <summary>A collector that keeps what it is sent.</summary>
    private static async Task<WebApplication> CollectAsync(StringBuilder told, HttpProtocols transport)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = transport));
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
            var text = await reader.ReadToEndAsync(context.RequestAborted);
            lock (told)
            {
                told.Append(text);
            }
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>Reads from a site as who came in at one of its ports.</summary>
    private static async Task<(int Status, string Text)> ReadAsync(SiteFixture site, string path, int port)
    {
        var answer = await site.Server.SendAsync(context =>
        {
            context.Connection.LocalPort = port;
            context.Request.Method = "GET";
            context.Request.Path = path;
        }, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(answer.Response.Body);
        return (answer.Response.StatusCode, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
