namespace ApiHour.Content.Catalog;

/// <summary>An entry of the navigation or of the social links of <c>_config.yml</c>.</summary>
/// <param name="Title">The words to click on.</param>
/// <param name="Url">A site path or an absolute URL.</param>
public sealed record SiteLink(string Title, string Url);
