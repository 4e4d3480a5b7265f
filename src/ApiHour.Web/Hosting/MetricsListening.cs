using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Hosting;

/// <summary>Refuses a port of metrics at which the server does not listen: Prometheus would find nothing there, and nobody would be told.</summary>
internal sealed class MetricsListening(IServer server, int port) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken) =>
        server.Features.Get<IServerAddressesFeature>() is not { Addresses: { Count: > 0 } addresses } || addresses.Any(address => BindingAddress.Parse(address).Port == port)
            ? Task.CompletedTask
            : throw new OptionsValidationException("Metrics", typeof(MetricsListening),
                [$"Metrics:Port is {port}, but the server listens at {string.Join(" and ", addresses)} only; let it listen there too, as ASPNETCORE_HTTP_PORTS=\"8080;{port}\" does."]);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
