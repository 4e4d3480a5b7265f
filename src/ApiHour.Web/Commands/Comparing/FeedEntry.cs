namespace ApiHour.Web.Commands.Comparing;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">What feed readers know it by.</param>
/// <param name="Link">The address of its page; empty when it names none.</param>
internal sealed record FeedEntry(string Id, string Link);
