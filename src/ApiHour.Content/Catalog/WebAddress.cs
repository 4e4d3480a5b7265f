namespace ApiHour.Content.Catalog;

/// <summary>Reads addresses of the web.</summary>
public static class WebAddress
{
    /// <summary>The absolute <c>http</c> or <c>https</c> address that a text is; null for any other text.</summary>
    public static Uri? Parse(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>A host as people say it, without <c>www.</c>.</summary>
    public static string Bare(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>Whether a text is the address of a host's root, with or without a last slash.</summary>
    public static bool IsRoot(string text) => Parse(text) is { PathAndQuery: "/", Fragment: "" };
}
