using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ApiHour.Web.Hosting;

/// <summary>What an orchestrator asks: is the process up, can the site answer.</summary>
internal static class SiteHealth
{
    public static void AddSiteHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<CatalogHealthCheck>("catalog");

    public static void MapSiteHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }
}
