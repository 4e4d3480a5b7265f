using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ApiHour.Web.Hosting;

/// <summary>Files that are served as they are: the site's own, and those of the content folder.</summary>
internal static class SiteFiles
{
    // An image or text opened on its own must not run scripts. Not for PDF, audio and video: it would block the browser's own viewer.
    private const string Inert = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public static void UseSiteAssets(this WebApplication app)
    {
        var versions = app.Services.GetRequiredService<IFileVersionProvider>();
        app.UseStaticFiles(new StaticFileOptions
        {
            // A page of another version of the site may request another version of the file; this one must not be cached under that address.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request is { Path.Value: { } path, QueryString: { HasValue: true, Value: var query } } && versions.AddFileVersionToPath(PathString.Empty, path) == path + query
                    ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

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
