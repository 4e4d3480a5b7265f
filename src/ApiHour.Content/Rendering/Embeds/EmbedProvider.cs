using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>A site whose frames are known.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Kind">What its frames show.</param>
/// <param name="Link">The site's own page of what a frame shows.</param>
/// <param name="Frame">The address that loads in place; null when there is none.</param>
internal sealed record EmbedProvider(string Name, EmbedKind Kind, Func<Uri, string> Link, Func<Uri, string?> Frame)
{
    /// <summary>By host, with the beginning of the path where the host has other services.</summary>
    private static readonly (string[] Places, EmbedProvider Provider)[] Known =
    [
        (["youtube.com", "youtube-nocookie.com", "youtu.be"], new("YouTube", EmbedKind.Video, YouTubeVideo.Page, YouTubeVideo.Player)),
        (["vimeo.com", "player.vimeo.com"], new("Vimeo", EmbedKind.Video, EmbedAddress.VimeoPage, EmbedAddress.VimeoPlayer)),
        (["eventbrite.com", "eventbrite.fr"], new("Eventbrite", EmbedKind.Registration, EmbedAddress.EventbritePage, EmbedAddress.Secure)),
        (["mobilizon.fr"], new("Mobilizon", EmbedKind.Registration, EmbedAddress.Secure, EmbedAddress.Secure)),
        (["helloasso.com"], new("HelloAsso", EmbedKind.Registration, EmbedAddress.WithoutPlayer, EmbedAddress.Secure)),
        (["openstreetmap.org"], new("OpenStreetMap", EmbedKind.Map, EmbedAddress.OpenStreetMapPage, EmbedAddress.Secure)),
        (["umap.openstreetmap.fr"], new("uMap", EmbedKind.Map, EmbedAddress.Secure, EmbedAddress.Secure)),
        (["google.com/maps", "google.fr/maps", "maps.google.com", "maps.google.fr", "maps.googleapis.com"], new("Google Maps", EmbedKind.Map, EmbedAddress.GoogleMapsPage, EmbedAddress.Secure)),
        (["flickr.com", "embedr.flickr.com"], new("Flickr", EmbedKind.Photos, EmbedAddress.WithoutPlayer, EmbedAddress.Secure)),
        (["slideshare.net"], new("SlideShare", EmbedKind.Slides, EmbedAddress.Secure, EmbedAddress.Secure)),
        (["speakerdeck.com"], new("Speaker Deck", EmbedKind.Slides, EmbedAddress.Secure, EmbedAddress.Secure)),
        (["slides.com", "slid.es"], new("Slides.com", EmbedKind.Slides, EmbedAddress.WithoutPlayer, EmbedAddress.Secure)),
    ];

    /// <summary>Any other site. Its frames load in place if they are secure, a Content-Security-Policy can name the host, and the service is not known to be gone.</summary>
    public static EmbedProvider Other(Uri url) => new(
        WebAddress.Bare(url.Host), RegistrationSite.Is(url) ? EmbedKind.Registration : EmbedKind.OtherSite, page => page.AbsoluteUri, frame => MayLoadInPlace(frame) ? frame.AbsoluteUri : null);

    /// <summary>The provider of a frame; null when its site is not known.</summary>
    public static EmbedProvider? Of(Uri url) => Find(url).Provider;

    /// <summary>The hosts that a frame may come from: providers lead from one of theirs to another.</summary>
    public static IReadOnlyList<string> HostsOf(Uri url) =>
        Find(url).Places is { } places ? [.. places.Select(place => place.Split('/')[0])] : PolicyHost(url) is { } host ? [host] : [];

    private static bool MayLoadInPlace(Uri frame) => frame.Scheme == Uri.UriSchemeHttps && DeadProvider.Of(frame) is null && PolicyHost(frame) is not null;

    /// <summary>A host as a Content-Security-Policy names it, in ASCII and with its port; null when it has no form for it.</summary>
    /// <remarks>https://www.w3.org/TR/CSP3/#grammardef-host-part</remarks>
    private static string? PolicyHost(Uri url)
    {
        try
        {
            var host = WebAddress.Bare(url.IdnHost);
            // Neither a whole domain such as "com", below which the header would allow all, nor an address in figures.
            var isNamed = host.Split('.') is { Length: > 1 } labels && !labels[^1].All(char.IsAsciiDigit) && labels.All(label => label.Length > 0 && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-'));
            return !isNamed ? null : url.IsDefaultPort ? host : $"{host}:{url.Port}";
        }
        catch (UriFormatException)
        {
            return null; // No domain can have such a name.
        }
    }

    private static (string[] Places, EmbedProvider Provider) Find(Uri url)
    {
        var asked = WebAddress.Bare(url.Host) + url.AbsolutePath + "/";
        return Known.FirstOrDefault(known => known.Places.Any(place => asked.StartsWith(place + "/", StringComparison.OrdinalIgnoreCase)));
    }
}
