using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A speaker in a list.</summary>
public sealed record SpeakerCardViewModel(string Name, string Url, string? Image, int Talks)
{
    /// <summary>Reads a speaker's card from the catalog.</summary>
    public static Expression<Func<Speaker, SpeakerCardViewModel>> Of { get; } =
        speaker => new SpeakerCardViewModel(speaker.Name, SiteUrl.Encode(speaker.Address), SiteUrl.OfFile(speaker.Image), speaker.Talks.Count);
}
