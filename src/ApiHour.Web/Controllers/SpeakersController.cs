using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Web.Controllers;

/// <summary>Speakers.</summary>
public sealed class SpeakersController(CatalogDbContext catalog) : Controller
{
    /// <summary>Lists all speakers by name.</summary>
    public async Task<IActionResult> Index(string address, CancellationToken cancellation) => View(SpeakerListViewModel.From(
        PageViewModel.From(await catalog.Pages.FindAtAsync(address, cancellation)),
        await catalog.Speakers.OrderBy(s => s.SortName).ThenBy(s => s.Address).Select(SpeakerCardViewModel.Of).ToListAsync(cancellation)));

    /// <summary>Shows a speaker with all talks, newest first.</summary>
    public async Task<IActionResult> Details(string address, CancellationToken cancellation)
    {
        var speaker = await catalog.Speakers.SingleOrDefaultAsync(s => s.Address == address, cancellation);
        var talks = catalog.Talks.Where(t => t.Speakers.Any(s => s.SpeakerAddress == address)).NewestFirst();
        return speaker is null ? NotFound() : View(SpeakerViewModel.From(speaker, await talks.Select(TalkCardViewModel.Of).ToListAsync(cancellation)));
    }
}
