using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiHour.Web.Hosting;

/// <summary>Whether the catalog answers.</summary>
internal sealed class CatalogHealthCheck(CatalogDbContext catalog) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await catalog.Sites.AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The catalog is empty.");
}
