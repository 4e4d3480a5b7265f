using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiHour.Web.Hosting;

/// <summary>What an orchestrator asks: is the process up, can the site answer.</summary>
internal static class SiteHealth
{
    /// <summary>Where it asks.</summary>
    public const string Folder = "/health";

    public static void AddSiteHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<CatalogHealthCheck>("catalog");

    /// <summary>Answers before routing, which asks the catalog: the process lives without it.</summary>
    public static void UseSiteHealth(this WebApplication app)
    {
        app.UseHealthChecks(Folder + "/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks(Folder + "/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>Tells the status and why; what an exception says is for the log.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        var reasons = report.Entries.Values.Where(entry => entry.Exception is null).Select(entry => entry.Description);
        return context.Response.WriteAsync(string.Join(": ", [report.Status.ToString(), .. reasons]), context.RequestAborted);
    }
}
