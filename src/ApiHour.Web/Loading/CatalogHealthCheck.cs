using ApiHour.Content;
using ApiHour.Content.Catalog;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiHour.Web.Loading;

/// <summary>Whether the catalog answers and has all that the content folder says.</summary>
internal sealed class CatalogHealthCheck(IServiceProvider services, CurrentSite current) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Opened here, where a catalog that is gone is a finding rather than a fault of the probe.
        var catalog = services.GetRequiredService<SqliteConnection>();
        return Task.FromResult(SiteOutline.ReadFingerprint(catalog).Length == 0 ? HealthCheckResult.Unhealthy("the catalog is empty") : OfLoad());
    }

    private HealthCheckResult OfLoad()
    {
        var problems = current.Report.Problems;
        var errors = problems.Count(problem => problem.Severity is ProblemSeverity.Error);
        var found = $"{errors} errors, {problems.Count - errors} warnings";
        // A warning leaves its page online; behind an error there is a file that the site leaves out.
        return current.IsOutdated ? HealthCheckResult.Degraded($"{found}; the content could not be loaded again, so an older load is served")
            : errors > 0 ? HealthCheckResult.Degraded(found)
            : HealthCheckResult.Healthy(found);
    }
}
