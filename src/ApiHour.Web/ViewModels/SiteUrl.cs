namespace ApiHour.Web.ViewModels;

/// <summary>Addresses as they stand in links.</summary>
public static class SiteUrl
{
    /// <summary>Percent-encodes a decoded path, <c>/api-hours/é.html</c>.</summary>
    public static string Encode(string path) => new PathString(path).ToUriComponent();

    /// <summary>Percent-encodes a site path and leaves an absolute URL as it is; null stays null.</summary>
    public static string? OfFile(string? address) => address is ['/', not '/', ..] ? Encode(address) : address;

    /// <summary>Encodes a site path and makes it absolute, and leaves an absolute URL as it is; null stays null.</summary>
    public static string? Absolute(string root, string? address) => address is "/" or ['/', not '/', ..] ? root + Encode(address) : address;

    /// <summary>The site's public root without a last slash: the configured one, else the one that was asked.</summary>
    public static string Root(string configured, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(configured);
        ArgumentNullException.ThrowIfNull(request);
        return configured is "" ? $"{request.Scheme}://{request.Host}" : configured;
    }
}
