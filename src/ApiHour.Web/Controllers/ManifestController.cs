using ApiHour.Content.Catalog;
using ApiHour.Web.Feeds.Json;
using ApiHour.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>The web app manifest.</summary>
public sealed class ManifestController(CurrentSite current) : Controller
{
    /// <summary>Describes the site to phones that keep it on their home screen.</summary>
    [Route(FeedAddress.Manifest)]
    public IActionResult Index() => File(JsonFormat.Write(WebManifestJson.From(current.Site)), "application/manifest+json; charset=utf-8");
}
