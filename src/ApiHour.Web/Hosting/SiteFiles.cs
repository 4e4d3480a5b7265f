namespace ApiHour.Web.Hosting;

/// <summary>Files that are served as they are: the site's own, and those of the content folder.</summary>
internal static class SiteFiles
{
    // An image or a text opened by itself runs no script. Browsers show PDF, sound and film in a viewer of their own, which this would keep out.
    private const string Inert = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public static void UseSiteAssets(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    });

    public static void UseContentFiles(this WebApplication app) =>
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = app.Services.GetRequiredService<ContentFileProvider>(),
            ContentTypeProvider = new ContentMediaTypes(),
            OnPrepareResponse = file =>
            {
                var headers = file.Context.Response.Headers;
                headers.CacheControl = "no-cache";
                if (file.Context.Response.ContentType is not { } type || !ContentMediaTypes.HasViewer(type))
                {
                    headers.ContentSecurityPolicy = Inert;
                }
            },
        });
}
