using System.Collections.Concurrent;
using Microsoft.AspNetCore.ResponseCompression;

namespace ApiHour.Web.Caching;

/// <summary>Remembers which encoding a browser gets, since there are few different Accept-Encoding headers and parsing them takes time.</summary>
internal sealed class PageEncodings(IResponseCompressionProvider compression)
{
    /// <summary>Far more than browsers need, and a bound for clients that invent headers.</summary>
    private const int Most = 100;

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The name of the encoding, empty for none.</summary>
    public string Of(HttpContext context)
    {
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        if (!known.TryGetValue(accepted, out var encoding))
        {
            encoding = compression.GetCompressionProvider(context)?.EncodingName ?? "";
            if (known.Count < Most)
            {
                known[accepted] = encoding;
            }
        }

        return encoding;
    }
}
