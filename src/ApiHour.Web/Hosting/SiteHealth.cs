using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiHour.Web.Hosting;

/// <summary>What an orchestrator asks: is the process up, can the site answer.</summary>
internal static class SiteHealth
{
    /// <summary>Where it asks.</summary>
    public const string Folder = "/health";

    /// <summary>Whether the site can answer.</summary>
    public const string Ready = Folder + "/ready";

    public static void AddSiteHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<CatalogHealthCheck>("catalog");

    /// <summary>Runs before routing, which needs the catalog: the process is alive without it.</summary>
    public static void UseSiteHealth(this WebApplication app)
    {
        app.UseHealthChecks(Folder + "/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    /// <summary>Writes the status and the reasons; exceptions only go to the log.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        var reasons = report.Entries.Values.Where(entry => entry.Exception is null).Select(entry => entry.Description);
        return context.Response.WriteAsync(string.Join(": ", [report.Status.ToString(), .. reasons]), context.RequestAborted);
    }
}
