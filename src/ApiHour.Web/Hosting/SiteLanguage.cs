using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Localization;

namespace ApiHour.Web.Hosting;

/// <summary>The site speaks the language of its configuration, whatever the browser prefers.</summary>
internal static class SiteLanguage
{
    public static void AddSiteLanguage(this IServiceCollection services)
    {
        services.AddLocalization();
        string[] languages = [.. Site.Languages];
        services.AddOptions<RequestLocalizationOptions>().Configure(options =>
        {
            options.SetDefaultCulture(languages[0]).AddSupportedCultures(languages).AddSupportedUICultures(languages);
            options.RequestCultureProviders = [new CustomRequestCultureProvider(context =>
                Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(context.RequestServices.GetRequiredService<LoadedSite>().Site.Language)))];
        });
    }
}
