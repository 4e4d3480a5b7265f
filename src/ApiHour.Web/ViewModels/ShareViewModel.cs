namespace ApiHour.Web.ViewModels;

/// <summary>Links by which a visitor shares a page; showing them contacts no other site.</summary>
/// <param name="Title">What the page is called.</param>
/// <param name="Url">The page, absolute.</param>
public sealed record ShareViewModel(string Title, string Url)
{
    private string Text => Uri.EscapeDataString($"{Title} {Url}");

    /// <summary>A mail to write (RFC 6068).</summary>
    public string MailUrl => $"mailto:?subject={Uri.EscapeDataString(Title)}&body={Text}";

    /// <summary>Mastodon's page that asks for the visitor's own server; the text stays in the browser.</summary>
    public string MastodonUrl => $"https://share.joinmastodon.org/#text={Text}";

    /// <summary>A post to write at Bluesky.</summary>
    public string BlueskyUrl => $"https://bsky.app/intent/compose?text={Text}";

    /// <summary>A post to write at LinkedIn, which reads the page's own title.</summary>
    public string LinkedInUrl => $"https://www.linkedin.com/sharing/share-offsite/?url={Uri.EscapeDataString(Url)}";
}
