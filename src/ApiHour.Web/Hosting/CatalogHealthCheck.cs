using ApiHour.Content;
using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiHour.Web.Hosting;

/// <summary>Whether the catalog answers and has all that the content folder says.</summary>
internal sealed class CatalogHealthCheck(IServiceProvider services, CurrentSite current) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Opened here, where a catalog that is gone is a finding rather than a fault of the probe.
        var catalog = services.GetRequiredService<CatalogDbContext>();
        if (!await catalog.Sites.AnyAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("the catalog is empty");
        }

        var problems = current.Report.Problems;
        var errors = problems.Count(problem => problem.Severity is ProblemSeverity.Error);
        var found = $"{errors} errors, {problems.Count - errors} warnings";
        // A warning leaves its page online; behind an error there is a file that the site leaves out.
        return current.IsOutdated ? HealthCheckResult.Degraded($"{found}; the content could not be loaded again, so an older load is served")
            : errors > 0 ? HealthCheckResult.Degraded(found)
            : HealthCheckResult.Healthy(found);
    }
}
