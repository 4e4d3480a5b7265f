using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A speaker in a list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Letter">The letter under which it stands, without accent; <c>0</c> for none.</param>
/// <param name="Url">The speaker's page, encoded.</param>
/// <param name="Portrait">The picture.</param>
/// <param name="Talks">How many talks were given.</param>
public sealed record SpeakerCardViewModel(string Name, string Letter, string Url, PortraitViewModel Portrait, int Talks)
{
    /// <summary>Reads a speaker's card from the catalog.</summary>
    public static Expression<Func<Speaker, SpeakerCardViewModel>> Of { get; } = speaker => new SpeakerCardViewModel(
        speaker.Name, LetterOf(speaker.SortName), SiteUrl.Encode(speaker.Address), PortraitViewModel.Of(speaker.Name, speaker.Image), speaker.Talks.Count);

    /// <summary>The letter under which a name stands.</summary>
    public static string LetterOf(string sortName)
    {
        ArgumentNullException.ThrowIfNull(sortName);
        return sortName is [>= 'a' and <= 'z', ..] ? sortName[..1].ToUpperInvariant() : "0";
    }
}
