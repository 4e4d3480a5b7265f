using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.People;

/// <summary>Knows the sites where people and firms have an account beside their own site.</summary>
internal static partial class SocialNetworks
{
    private static readonly string[] Hosts =
    [
        "facebook.com", "fb.com", "fb.me", "twitter.com", "x.com", "t.co", "instagram.com", "linkedin.com", "lnkd.in", "youtube.com", "youtu.be", "tiktok.com", "pinterest.com", "pinterest.fr",
        "bsky.app", "threads.net", "threads.com", "joinmastodon.org", "flickr.com", "snapchat.com", "viadeo.com", "plus.google.com", "twitch.tv",
    ];

    /// <summary>Whether an address is on such a site, a server of Mastodon included.</summary>
    public static bool Has(Uri url) => Account().IsMatch(url.AbsolutePath) || Hosts.Any(host => WebAddress.IsAt(url, host));

    /// <summary>An account of Mastodon or its like: <c>/@clermontech</c>.</summary>
    [GeneratedRegex("^/@[^/]+/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Account();
}
