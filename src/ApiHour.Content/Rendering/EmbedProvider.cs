using System.Text.RegularExpressions;

namespace ApiHour.Content.Rendering;

/// <summary>A site whose frames are known: how to say what it shows, and where its own page is.</summary>
internal sealed partial record EmbedProvider(string Name, string Words, Func<Uri, string> Link)
{
    private static readonly (string[] Hosts, EmbedProvider Provider)[] Known =
    [
        (["youtube.com", "youtube-nocookie.com", "youtu.be"], new("YouTube", EmbedWords.Video, url => "https://www.youtube.com/watch?v=" + LastSegment(url))),
        (["vimeo.com", "player.vimeo.com"], new("Vimeo", EmbedWords.Video, url => "https://vimeo.com/" + LastSegment(url))),
        (["eventbrite.com", "eventbrite.fr"], new("Eventbrite", EmbedWords.Registration, Eventbrite)),
        (["mobilizon.fr"], new("Mobilizon", EmbedWords.Registration, url => url.AbsoluteUri)),
        (["helloasso.com"], new("HelloAsso", EmbedWords.Registration, url => url.AbsoluteUri)),
        (["openstreetmap.org", "umap.openstreetmap.fr"], new("OpenStreetMap", EmbedWords.Map, url => url.AbsoluteUri)),
        (["google.com", "google.fr", "maps.google.com", "maps.google.fr", "maps.googleapis.com"], new("Google", EmbedWords.Map, url => url.AbsoluteUri)),
        (["flickr.com", "embedr.flickr.com"], new("Flickr", EmbedWords.Photos, url => url.AbsoluteUri)),
        (["slideshare.net", "speakerdeck.com", "slides.com", "slid.es"], new("slides", EmbedWords.Slides, url => url.AbsoluteUri)),
    ];

    /// <summary>The provider of a frame; null when its site is not known.</summary>
    public static EmbedProvider? Of(Uri url)
    {
        var host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
        return Known.FirstOrDefault(known => known.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)).Provider;
    }

    private static string LastSegment(Uri url) => url.Segments[^1].Trim('/');

    private static string Eventbrite(Uri url) =>
        EventId().Match(url.Query) is { Success: true } id ? "https://www.eventbrite.fr/e/" + id.Groups[1].Value : url.AbsoluteUri;

    [GeneratedRegex(@"[?&]eid=(\d+)")]
    private static partial Regex EventId();
}
