using ApiHour.Content;
using ApiHour.Web.Feeds.Json;
using ApiHour.Web.Loading;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>What stands for the site beside its pages: the web app manifest, and the icon.</summary>
public sealed class ManifestController(LoadedSite loaded) : Controller
{
    /// <summary>Describes the site to phones that keep it on their home screen.</summary>
    [Route(BuiltInAddress.Manifest)]
    public IActionResult Index() => File(JsonFormat.Write(WebManifestJson.From(loaded.Site)), "application/manifest+json; charset=utf-8");

    /// <summary>Redirects to the icon, which is a PNG and not a Windows icon.</summary>
    [Route(BuiltInAddress.Icon)]
    public IActionResult Icon() => RedirectPermanent("/icon-192.png");
}
