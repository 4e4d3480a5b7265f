namespace ApiHour.Web.Caching;

/// <summary>Holds an answer back until it is complete.</summary>
internal static class ResponseBuffer
{
    /// <summary>Has the body of an answer written into a buffer.</summary>
    public static async Task FillAsync(HttpContext context, RequestDelegate next, MemoryStream buffer)
    {
        var body = context.Response.Body;
        context.Response.Body = buffer;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = body;
        }
    }

    /// <summary>What has been written.</summary>
    public static ReadOnlyMemory<byte> Written(MemoryStream buffer) => buffer.GetBuffer().AsMemory(0, (int)buffer.Length);

    /// <summary>Sends the buffer unless it is empty: earlier middleware may still give an empty answer a body.</summary>
    public static async Task SendAsync(MemoryStream buffer, HttpContext context)
    {
        if (buffer.Length > 0)
        {
            await context.Response.Body.WriteAsync(Written(buffer), context.RequestAborted);
        }
    }
}
