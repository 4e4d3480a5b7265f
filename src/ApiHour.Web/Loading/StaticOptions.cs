namespace ApiHour.Web.Loading;

/// <summary>Whether the site is exported as static files; the configuration section <c>Static</c>.</summary>
public sealed class StaticOptions
{
    /// <summary>Whether pages will be files on a static host: filters are links, and the browser searches.</summary>
    public bool On { get; set; }
}
