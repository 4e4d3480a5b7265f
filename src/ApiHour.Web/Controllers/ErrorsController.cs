using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>The pages of faults; they need no catalog.</summary>
public sealed class ErrorsController : Controller
{
    /// <summary>The path of error pages; content cannot be there, since paths that begin with an underscore are hidden.</summary>
    internal const string StatusPath = "/_status/";

    /// <summary>Shows the page of a status that a request came to, and to nobody who only asks for it.</summary>
    [Route(StatusPath + "{status:int:range(400,599)}")]
    public IActionResult Status(int status)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            return NotFound();
        }

        Response.StatusCode = status;
        return View(status < StatusCodes.Status500InternalServerError ? "Refused" : "Fault");
    }
}
