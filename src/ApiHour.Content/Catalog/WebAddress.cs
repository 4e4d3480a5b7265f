namespace ApiHour.Content.Catalog;

/// <summary>Reads addresses of the web.</summary>
public static class WebAddress
{
    /// <summary>The schemes to which a page may link: the web's, and those by which one writes, calls, meets, subscribes and fetches.</summary>
    public static IReadOnlySet<string> Schemes { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel", "sms", "geo", "irc", "ircs", "xmpp", "webcal", "ftp" };

    /// <summary>The absolute <c>http</c> or <c>https</c> address that a text is; null for any other text.</summary>
    public static Uri? Parse(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>A host as people say it, without <c>www.</c>.</summary>
    public static string Bare(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>Whether an address is at a host or at one below it.</summary>
    public static bool IsAt(Uri url, string host)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(host);
        return url.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) && (url.Host.Length == host.Length || url.Host[^(host.Length + 1)] is '.');
    }

    /// <summary>Whether a text is the address of a host's root, with or without a last slash.</summary>
    public static bool IsRoot(string text) => Parse(text) is { PathAndQuery: "/", Fragment: "" };
}
