using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>Tells the sites where one registers for events.</summary>
internal static partial class RegistrationSite
{
    private static readonly string[] Hosts =
    [
        "eventbrite.com", "eventbrite.fr", "helloasso.com", "meetup.com", "weezevent.com", "billetweb.fr", "framaforms.org", "yurplan.com", "pretix.eu", "lu.ma", "luma.com", "forms.gle",
    ];

    public static bool Is(Uri url) => IsMobilizon(url) || Hosts.Any(host => WebAddress.IsAt(url, host));

    /// <summary>Whether it is an instance of Mobilizon, by its name or by the form of its events' addresses: everybody may run one.</summary>
    public static bool IsMobilizon(Uri url) => Mobilizon().IsMatch(url.Host + url.AbsolutePath);

    [GeneratedRegex(@"^mobilizon\.|/events/[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mobilizon();
}
