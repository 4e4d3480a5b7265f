using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>An article's page.</summary>
public sealed record ArticleViewModel(string Title, string? Language, string Description, DateOnly AnnouncedOn, IHtmlContent Body, ShareViewModel Share, NeighboursViewModel Neighbours);
