using ApiHour.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>The pages of faults; they need no catalog.</summary>
public sealed class ErrorsController : Controller
{
    /// <summary>Shows the page of a status.</summary>
    [Route(SitePages.StatusPath + "{status:int:range(400,599)}")]
    public IActionResult Status(int status)
    {
        Response.StatusCode = status;
        return View(status < StatusCodes.Status500InternalServerError ? "Refused" : "Fault");
    }
}
