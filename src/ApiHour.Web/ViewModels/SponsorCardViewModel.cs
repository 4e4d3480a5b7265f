using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A sponsor in a list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">The sponsor's page.</param>
/// <param name="Logo">The logo's address; null for none.</param>
public sealed record SponsorCardViewModel(string Name, string Url, string? Logo)
{
    /// <summary>Makes a sponsor's card.</summary>
    public static SponsorCardViewModel From(Sponsor sponsor)
    {
        ArgumentNullException.ThrowIfNull(sponsor);
        return new SponsorCardViewModel(sponsor.Name, SiteUrl.Encode(sponsor.Address), SiteUrl.OfFile(sponsor.Logo));
    }
}
