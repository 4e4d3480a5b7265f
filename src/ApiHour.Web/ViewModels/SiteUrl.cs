using System.Globalization;

namespace ApiHour.Web.ViewModels;

/// <summary>Addresses as they stand in links.</summary>
public static class SiteUrl
{
    /// <summary>Percent-encodes a decoded path, <c>/api-hours/é.html</c>.</summary>
    public static string Encode(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // PathString takes a percent sign before two digits for an encoded letter.
        return new PathString(path.Replace("%", "%25", StringComparison.Ordinal)).ToUriComponent();
    }

    /// <summary>Percent-encodes the decoded path of a file and leaves an absolute URL as it is; null stays null.</summary>
    public static string? OfFile(string? file) => IsOfSite(file) ? Encode(file!) : file;

    /// <summary>Encodes the decoded path of a page or a file and makes it absolute, and leaves an absolute URL as it is; null stays null.</summary>
    public static string? Absolute(string root, string? path) => IsOfSite(path) ? root + Encode(path!) : path;

    /// <summary>Percent-encodes what is not encoded yet in an address that somebody wrote, query and fragment included, and leaves an absolute URL as it is.</summary>
    public static string OfWritten(string url) =>
        IsOfSite(url) && Uri.TryCreate("https://site.invalid" + url, UriKind.Absolute, out var target) ? target.PathAndQuery + target.Fragment : url;

    /// <summary>The query of an address, with its question mark, of those values that are not null; empty for none.</summary>
    public static string Query(params IEnumerable<(string Key, string? Value)> values) =>
        QueryString.Create(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value))).ToString();

    /// <summary>What the query of a page of a list says of its number, counted from 1: nothing for the first.</summary>
    public static (string Key, string? Value) Page(int number) => ("page", number > 1 ? Digits(number) : null);

    /// <summary>A number as it stands in an address.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether an address is one of this site: a browser takes what follows two slashes for a host.</summary>
    public static bool IsOfSite(string? address) => address is "/" or ['/', not '/', ..];

    /// <summary>The site's public root without a last slash: the configured one, else the one that was asked.</summary>
    public static string Root(string configured, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(configured);
        ArgumentNullException.ThrowIfNull(request);
        return configured is "" ? $"{request.Scheme}://{request.Host}" : configured;
    }
}
