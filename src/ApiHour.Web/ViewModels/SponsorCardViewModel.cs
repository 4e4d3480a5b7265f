using System.Linq.Expressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A sponsor in a list.</summary>
public sealed record SponsorCardViewModel(string Name, string Url, string? Logo)
{
    /// <summary>Reads a sponsor's card from the catalog.</summary>
    public static Expression<Func<Sponsor, SponsorCardViewModel>> Of { get; } =
        sponsor => new SponsorCardViewModel(sponsor.Name, SiteUrl.Encode(sponsor.Address), SiteUrl.OfFile(sponsor.Logo));

    /// <summary>Makes a sponsor's card.</summary>
    public static SponsorCardViewModel From(Sponsor sponsor)
    {
        ArgumentNullException.ThrowIfNull(sponsor);
        return new SponsorCardViewModel(sponsor.Name, SiteUrl.Encode(sponsor.Address), SiteUrl.OfFile(sponsor.Logo));
    }
}
