using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApiHour.Web.Tests.Commands.Links;

/// <summary>Another site on this machine, which remembers what it was asked.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private OtherSite(WebApplication app) => this.app = app;

    public ConcurrentQueue<(string Method, string Path, string Agent)> Asked { get; } = [];

    public string Url => app.Urls.First();

    public static async Task<OtherSite> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new OtherSite(builder.Build());
        site.app.Run(context =>
        {
            site.Asked.Enqueue((context.Request.Method, context.Request.Path, context.Request.Headers.UserAgent.ToString()));
            return answer(context);
        });
        await site.app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
