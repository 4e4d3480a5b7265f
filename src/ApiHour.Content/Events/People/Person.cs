namespace ApiHour.Content.Events.People;

/// <summary>What <c>_data/people.yml</c> says of someone.</summary>
/// <param name="Name">The name as the organizers spell it.</param>
/// <param name="Url">The own page elsewhere; null when the file says nothing.</param>
/// <param name="Links">More pages elsewhere.</param>
/// <param name="Image">The picture's address; null when the file says nothing.</param>
/// <param name="Aliases">Other spellings of the name.</param>
internal sealed record Person(string Name, string? Url, IReadOnlyList<string> Links, string? Image, IReadOnlyList<string> Aliases);
