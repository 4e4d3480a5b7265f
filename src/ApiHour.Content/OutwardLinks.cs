namespace ApiHour.Content;

/// <summary>The links of a content folder to other sites, and who asks there.</summary>
/// <param name="SiteTitle">The site's name.</param>
/// <param name="BaseUrl">The site's public address; empty when it is not configured.</param>
/// <param name="AllowsPrivate">Whether <c>_config.yml</c> says that links may lead into a private network.</param>
/// <param name="Links">The links in the order of files.</param>
public sealed record OutwardLinks(string SiteTitle, string BaseUrl, bool AllowsPrivate, IReadOnlyList<ContentLink> Links);
