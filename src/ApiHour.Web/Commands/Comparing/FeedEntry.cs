namespace ApiHour.Web.Commands.Comparing;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">The id by which feed readers recognise it.</param>
/// <param name="Link">The address of its page; empty when it names none.</param>
internal sealed record FeedEntry(string Id, string Link);
