namespace ApiHour.Web.Hosting;

/// <summary>The proxies between the site and its visitors; configuration section <c>Proxy</c>.</summary>
public sealed class ProxyOptions
{
    /// <summary>The networks of trusted proxies in CIDR notation, such as <c>10.0.0.0/8</c>, besides this machine.</summary>
    public IList<string> Networks { get; } = [];

    /// <summary>Whether visitors who came over http, according to their proxy, are redirected to https; not for localhost or IP addresses.</summary>
    public bool RedirectToHttps { get; set; } = true;
}
