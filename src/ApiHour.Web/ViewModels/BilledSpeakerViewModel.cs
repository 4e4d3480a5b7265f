using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A speaker on a talk's page.</summary>
/// <param name="Name">The name as the talk writes it.</param>
/// <param name="Url">The speaker's page.</param>
/// <param name="Portrait">The picture, or the initials.</param>
/// <param name="Website">The speaker's own site; null when unknown.</param>
public sealed record BilledSpeakerViewModel(string Name, string Url, PortraitViewModel Portrait, string? Website)
{
    /// <summary>Makes the view of a speaker's part in a talk.</summary>
    public static BilledSpeakerViewModel From(TalkSpeaker part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new BilledSpeakerViewModel(part.BilledAs, SiteUrl.Encode(part.SpeakerAddress), PortraitViewModel.Of(part.BilledAs, part.Speaker?.Image), part.Speaker?.Url);
    }
}
