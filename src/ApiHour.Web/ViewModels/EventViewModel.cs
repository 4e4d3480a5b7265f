using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>An event's page.</summary>
public sealed record EventViewModel
{
    /// <summary>What one must know to come.</summary>
    public required EventFactsViewModel Facts { get; init; }

    /// <summary>A sentence for search engines.</summary>
    public required string Description { get; init; }

    /// <summary>The mascot's picture; null for none.</summary>
    public string? Mascot { get; init; }

    /// <summary>The link preview's picture.</summary>
    public required string LinkPreviewUrl { get; init; }

    /// <summary>The poster to print.</summary>
    public required string PosterUrl { get; init; }

    /// <summary>The code that leads from paper to the page; null when its address is too long for one.</summary>
    public required QrCodeViewModel? QrCode { get; init; }

    /// <summary>Links to pass the page on.</summary>
    public required ShareViewModel Share { get; init; }

    /// <summary>The announcement.</summary>
    public required IHtmlContent Body { get; init; }

    /// <summary>The photos' album; null for none.</summary>
    public string? PhotosUrl { get; init; }

    /// <summary>The sponsors.</summary>
    public required IReadOnlyList<SponsorCardViewModel> Sponsors { get; init; }

    /// <summary>The events before and after it in its series.</summary>
    public required NeighboursViewModel Neighbours { get; init; }
}
