using ApiHour.Content.Catalog;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>Services of other people that no longer answer: what they held is gone, or stands elsewhere.</summary>
/// <param name="Name">What people called it.</param>
/// <param name="Fix">What to do about a link or a frame.</param>
internal sealed record DeadProvider(string Name, string Fix)
{
    private const string Gone = "remove it, or link to a copy";

    /// <summary>By host, and by the beginning of the path where the host has other services.</summary>
    private static readonly (string Host, string Path, DeadProvider Provider)[] Known =
    [
        ("plus.google.com", "/", new("Google+ (closed in 2019)", Gone)),
        ("apis.google.com", "/u/0/hangouts", new("Google Hangouts (closed in 2022)", Gone)),
        ("hangouts.google.com", "/", new("Google Hangouts (closed in 2022)", Gone)),
        ("talkgadget.google.com", "/", new("Google Hangouts (closed in 2022)", Gone)),
        ("video.google.com", "/", new("Google Video (closed in 2012)", Gone)),
        ("picasaweb.google.com", "/", new("Picasa (closed in 2016)", Gone)),
        ("panoramio.com", "/", new("Panoramio (closed in 2016)", Gone)),
        ("vine.co", "/", new("Vine (closed in 2017)", Gone)),
        ("storify.com", "/", new("Storify (closed in 2018)", Gone)),
        ("periscope.tv", "/", new("Periscope (closed in 2021)", Gone)),
        ("blip.tv", "/", new("Blip (closed in 2015)", Gone)),
        ("justin.tv", "/", new("Justin.tv (closed in 2014)", Gone)),
        ("ustream.tv", "/", new("Ustream (closed in 2018)", Gone)),
        ("gfycat.com", "/", new("Gfycat (closed in 2023)", Gone)),
        ("lanyrd.com", "/", new("Lanyrd (closed in 2017)", Gone)),
        ("slid.es", "/", new("slid.es (renamed in 2014)", "write the same address at https://slides.com")),
    ];

    /// <summary>The service an address belongs to; null when nothing is known against it.</summary>
    public static DeadProvider? Of(Uri url) =>
        Array.Find(Known, known => WebAddress.IsAt(url, known.Host) && url.AbsolutePath.StartsWith(known.Path, StringComparison.OrdinalIgnoreCase)).Provider;

    /// <summary>The service of an address as a page has it; null for one of the site itself too.</summary>
    public static DeadProvider? Of(string target) => WebAddress.Parse(target) is { } url ? Of(url) : null;
}
