using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Venues;

/// <summary>An address that a text says.</summary>
/// <param name="Text">The address as written, in one line.</param>
/// <param name="Index">Where it begins in the text.</param>
/// <param name="Link">The link it stands in; null when it stands in none.</param>
internal sealed record AddressMention(string Text, int Index, RunningText.Mark? Link);
