namespace ApiHour.Web.Pictures;

/// <summary>What a link preview says: plain text, empty where there is nothing to say.</summary>
/// <param name="Site">The site's name.</param>
/// <param name="Title">What the page is about.</param>
/// <param name="Lead">What matters next: when an event takes place, who gives a talk.</param>
/// <param name="Details">What else one wants to know: where, at which event.</param>
/// <param name="Notice">What must not be missed: that an event is cancelled.</param>
internal sealed record LinkPreview(string Site, string Title, string Lead, string Details, string Notice);
