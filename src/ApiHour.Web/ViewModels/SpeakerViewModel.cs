namespace ApiHour.Web.ViewModels;

/// <summary>A speaker's page.</summary>
public sealed record SpeakerViewModel(string Name, string? Website, string? Image, IReadOnlyList<TalkCardViewModel> Talks);
