using Microsoft.AspNetCore.Html;

namespace ApiHour.Web.ViewModels;

/// <summary>An article's page.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the article, a BCP 47 tag; null for the site's.</param>
/// <param name="Description">Its beginning in a sentence or two, plain text; empty when it has no words.</param>
/// <param name="AnnouncedOn">The day it was published.</param>
/// <param name="Body">What it says.</param>
/// <param name="Share">How to pass it on.</param>
/// <param name="Neighbours">The articles before and after it.</param>
public sealed record ArticleViewModel(string Title, string? Language, string Description, DateOnly AnnouncedOn, IHtmlContent Body, ShareViewModel Share, NeighboursViewModel Neighbours);
