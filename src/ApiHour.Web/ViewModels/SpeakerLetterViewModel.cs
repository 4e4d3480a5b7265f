namespace ApiHour.Web.ViewModels;

/// <summary>The speakers under one letter.</summary>
public sealed record SpeakerLetterViewModel(string Letter, IReadOnlyList<SpeakerCardViewModel> Speakers);
