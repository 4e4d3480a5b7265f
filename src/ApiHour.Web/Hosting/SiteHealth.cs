using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ApiHour.Web.Hosting;

/// <summary>What an orchestrator asks: is the process up, can the site answer.</summary>
internal static class SiteHealth
{
    public static void AddSiteHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<CatalogHealthCheck>("catalog");

    /// <summary>Answers before routing, which asks the catalog: the process lives without it.</summary>
    public static void UseSiteHealth(this WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready");
    }
}
