namespace ApiHour.Web.ViewModels;

/// <summary>A link.</summary>
/// <param name="Text">The words to click on.</param>
/// <param name="Url">The target, encoded.</param>
public sealed record LinkViewModel(string Text, string Url)
{
    /// <summary>Links to a page of the site by its decoded address.</summary>
    public static LinkViewModel ToPage(string text, string address) => new(text, SiteUrl.Encode(address));
}
