using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A venue's address.</summary>
internal sealed record AddressJson
{
    [Description("The whole address in one line, as it was written.")]
    public required string Text { get; init; }

    [Description("The number and street; the whole line when it has no postal code.")]
    public required string Street { get; init; }

    [Description("The postal code; null when unknown.")]
    public required string? PostalCode { get; init; }

    [Description("The town; null when unknown.")]
    public required string? Locality { get; init; }

    public static AddressJson? From(PostalAddress? address) => address is null ? null : new AddressJson
    {
        Text = address.Text,
        Street = address.Street,
        PostalCode = address.PostalCode is "" ? null : address.PostalCode,
        Locality = address.Locality is "" ? null : address.Locality,
    };
}
