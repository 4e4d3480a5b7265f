using Microsoft.AspNetCore.Localization;

namespace ApiHour.Web.Hosting;

/// <summary>The site speaks the language of its configuration, whatever the browser prefers.</summary>
internal static class SiteLanguage
{
    private static readonly string[] Spoken = ["fr", "en"];

    public static void AddSiteLanguage(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddOptions<RequestLocalizationOptions>().Configure<CurrentSite>((options, current) =>
        {
            options.SetDefaultCulture(Spoken[0]).AddSupportedCultures(Spoken).AddSupportedUICultures(Spoken);
            options.RequestCultureProviders = [new CustomRequestCultureProvider(_ =>
                Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(current.Site.Language)))];
        });
    }
}
