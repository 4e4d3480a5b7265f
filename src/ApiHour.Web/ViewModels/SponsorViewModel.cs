using ApiHour.Content.Catalog;

namespace ApiHour.Web.ViewModels;

/// <summary>A sponsor's page.</summary>
public sealed record SponsorViewModel
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The sponsor's own site; null when unknown.</summary>
    public string? Website { get; init; }

    /// <summary>The logo; null for none.</summary>
    public string? Logo { get; init; }

    /// <summary>What it supports, in the organizers' words; null when they say nothing.</summary>
    public string? Level { get; init; }

    /// <summary>The first day of support; null when unknown.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day of support; null when unknown.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>When it supports the meetup.</summary>
    public required SponsorSupport Support { get; init; }

    /// <summary>The name of the words for it in the resources.</summary>
    public string SupportWord => Support switch { SponsorSupport.Current => "SupportsUsToday", SponsorSupport.Coming => "WillSupportUs", _ => "SupportedUs" };

    /// <summary>The name of the words for a first day without a last one.</summary>
    public string SinceWord => Support is SponsorSupport.Coming ? "SupportFrom" : "SupportSince";

    /// <summary>Which page of the events supported.</summary>
    public required PagerViewModel Pager { get; init; }

    /// <summary>Its events, by year.</summary>
    public required IReadOnlyList<YearViewModel<EventCardViewModel>> Years { get; init; }
}
