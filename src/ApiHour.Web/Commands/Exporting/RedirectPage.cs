using System.Net;
using System.Text;

namespace ApiHour.Web.Commands.Exporting;

/// <summary>A page at a former address that redirects to the one that took its place.</summary>
internal static class RedirectPage
{
    public static byte[] To(Uri url)
    {
        var here = WebUtility.HtmlEncode(url.PathAndQuery + url.Fragment);
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="zxx">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <meta http-equiv="refresh" content="0; url={here}">
              <link rel="canonical" href="{WebUtility.HtmlEncode(url.AbsoluteUri)}">
              <title>→ {here}</title>
            </head>
            <body><main><h1><a href="{here}">{here}</a></h1></main></body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
