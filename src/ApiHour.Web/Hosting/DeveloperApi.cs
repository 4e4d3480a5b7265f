using ApiHour.Web.Controllers;

namespace ApiHour.Web.Hosting;

/// <summary>Lets scripts of all sites read the data for developers.</summary>
internal static class DeveloperApi
{
    /// <summary>What may be done there, as the header <c>Allow</c> lists it.</summary>
    public const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>Sends the headers to everybody, since a cache may give one reader the answer that another requested. Must run before <see cref="SitePages.UseReadOnly"/>.</summary>
    /// <remarks>https://fetch.spec.whatwg.org/#http-cors-protocol</remarks>
    public static void UseDeveloperApi(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(DevelopersController.Path, StringComparison.Ordinal),
        developers => developers.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "Link";
            if (!HttpMethods.IsOptions(context.Request.Method))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status204NoContent;
            headers.Allow = Methods;
            headers.AccessControlAllowMethods = "GET, HEAD";
            headers.AccessControlAllowHeaders = "*";
            headers.AccessControlMaxAge = "86400";
            return Task.CompletedTask;
        }));
}
