using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>Former addresses and other spellings of an address.</summary>
public sealed class RedirectsController : Controller
{
    /// <summary>Leads to the page's own address for good.</summary>
    public IActionResult Moved(string address) => RedirectPermanent(SiteUrl.Encode(address) + Request.QueryString);
}
