namespace ApiHour.Web.Hosting;

/// <summary>What stands between the site and its visitors: configuration section <c>Proxy</c>.</summary>
public sealed class ProxyOptions
{
    /// <summary>The networks whose proxies are believed, in CIDR notation beside this machine's own: <c>10.0.0.0/8</c>.</summary>
    public IList<string> Networks { get; } = [];

    /// <summary>Whether visitors whose proxy says that they came over http are sent to https, but for those who name this machine or an IP address.</summary>
    public bool RedirectToHttps { get; set; } = true;
}
