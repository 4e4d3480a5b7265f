namespace ApiHour.Content.Catalog;

/// <summary>Who speaks in a programme.</summary>
/// <param name="Name">The name as billed.</param>
/// <param name="Address">The speaker's page; null for one who has given no talk yet.</param>
public sealed record ProgrammeSpeaker(string Name, string? Address);
