using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A sponsor of an event.</summary>
internal sealed record SponsorJson
{
    [Description("The name.")]
    public required string Name { get; init; }

    [Description("The sponsor's page here.")]
    public required Uri Url { get; init; }

    [Description("The sponsor's own site; null when unknown.")]
    public required Uri? Website { get; init; }

    public static SponsorJson From(Sponsor sponsor, JsonLinks links) =>
        new() { Name = sponsor.Name, Url = links.ToPage(sponsor.Address), Website = links.To(sponsor.Url) };
}
