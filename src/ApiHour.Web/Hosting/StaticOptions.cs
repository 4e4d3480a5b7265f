namespace ApiHour.Web.Hosting;

/// <summary>Whom the pages are for; the configuration section <c>Static</c>.</summary>
public sealed class StaticOptions
{
    /// <summary>Whether they will be files on a host that answers no question: filters are links, and the browser searches.</summary>
    public bool On { get; set; }
}
