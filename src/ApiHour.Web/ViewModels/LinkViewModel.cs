namespace ApiHour.Web.ViewModels;

/// <summary>A link.</summary>
/// <param name="Text">The words to click on.</param>
/// <param name="Url">The target, encoded.</param>
/// <param name="Language">The language of text and target, a BCP 47 tag; null for the site's.</param>
public sealed record LinkViewModel(string Text, string Url, string? Language = null)
{
    /// <summary>Links to a page of the site by its decoded address.</summary>
    public static LinkViewModel ToPage(string text, string address) => new(text, SiteUrl.Encode(address));

    /// <summary>Links to a page of the site whose language may be another.</summary>
    public static LinkViewModel ToPage(string text, string address, string? language) => new(text, SiteUrl.Encode(address), language);
}
