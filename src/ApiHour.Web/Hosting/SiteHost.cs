using ApiHour.Web.Caching;
using ApiHour.Web.Controllers;
using ApiHour.Web.Loading;

namespace ApiHour.Web.Hosting;

/// <summary>The site's services and middleware, in order.</summary>
internal static class SiteHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Settings are read once, at start: watching them would take one of the few inotify instances that Linux allows a user.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            // MVC looks for controllers in this assembly, whatever program hosts the site.
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(SiteFolders.Root, "wwwroot"),
        });
        if (!ContentHosting.HasLastingPages(builder.Configuration))
        {
            Rehearsal.Begin();
        }

        SiteSettings.Check(builder.Configuration);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(SiteLimits.Apply).UseSockets(ReadingThreads.Use);
        builder.AddSiteLogging();
        builder.AddSiteTelemetry();
        builder.Services.AddSiteHeaders();
        builder.Services.AddSiteLimits();
        builder.Services.AddContent();
        builder.Services.AddSiteLanguage();
        builder.Services.AddSitePages();
        builder.Services.AddSiteCache();
        builder.Services.AddSiteCompression();
        builder.Services.AddSiteHealth();

        var app = builder.Build();
        app.UseSiteHeaders();
        app.UseSiteTelemetry();
        app.UseHotPages();
        app.BeginOnPool();
        app.UseSiteHealth();
        app.KeepHotPages();
        app.UseDeveloperApi();
        app.UseReadOnly();
        app.UseSiteCache();
        app.UseSiteLogging();
        app.EndOnPool();
        app.UseNamedHost();
        app.UseRequestLocalization();
        app.UseExceptionHandler(ErrorsController.StatusPath + "500");
        app.UseStatusCodePagesWithReExecute(ErrorsController.StatusPath + "{0}");
        app.UseEntityTags();
        app.UseSiteCompression();
        app.UseRateLimiter();
        app.UseSiteAssets();
        app.UseContentFiles();
        app.UseSitePages();
        var rehearsal = app.Services.GetRequiredService<Rehearsal>();
        rehearsal.Use(app);
        app.Services.GetRequiredService<CatalogLoading>().Begin(rehearsal.RunBesideAsync);
        return app;
    }
}
