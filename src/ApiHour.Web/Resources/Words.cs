namespace ApiHour.Web.Resources;

/// <summary>Names the resource files that hold the site's own words.</summary>
public sealed class Words;
