namespace ApiHour.Web.ViewModels;

/// <summary>A talk's day.</summary>
/// <param name="Date">The day it was given; the day it was announced when that is unknown.</param>
/// <param name="IsGiven">Whether <paramref name="Date"/> is the day it was given.</param>
public sealed record TalkDayViewModel(DateOnly Date, bool IsGiven);
