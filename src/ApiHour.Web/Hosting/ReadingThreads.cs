using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace ApiHour.Web.Hosting;

/// <summary>
/// Has kept pages answered on the threads that read requests from the network, which saves two changes of threads, and everything else on those of the pool:
/// there is hardly more than one of the former a core, and what takes its time on one of them keeps other visitors waiting.
/// </summary>
internal static class ReadingThreads
{
    /// <summary>Has requests begin where they are read.</summary>
    public static void Use(SocketTransportOptions sockets) => sockets.UnsafePreferInlineScheduling = true;

    /// <summary>Has the pool do all that follows.</summary>
    public static void BeginOnPool(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await Task.Yield();
        await next(context);
    });

    /// <summary>Has the pool do what earlier middleware does once an answer is made, such as logging it: the last of a long answer may have been sent by a reading thread.</summary>
    public static void EndOnPool(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        await Task.Yield();
    });
}
