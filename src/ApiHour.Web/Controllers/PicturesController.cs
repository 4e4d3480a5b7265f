using ApiHour.Content.Catalog;
using ApiHour.Web.Loading;
using ApiHour.Web.Pictures;
using ApiHour.Web.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ApiHour.Web.Controllers;

/// <summary>The content folder's pictures in the widths that pages show.</summary>
public sealed class PicturesController(LoadedSite loaded, DrawingDesk desk, ContentFileProvider files) : Controller
{
    /// <summary>Writes a picture in one of its widths; one that has changed since, or cannot be made smaller, leads to its own file.</summary>
    [Route(PictureAddress.Folder + "/{hash:length(16)}/{width:int}/{**path}")]
    public async Task<IActionResult> Resized(string hash, int width, string? path, CancellationToken cancellation)
    {
        if (PictureAddress.OriginalOf(path ?? "") is not { } address || !loaded.Pictures.TryGetValue(address, out var picture))
        {
            return NotFound();
        }

        if (picture.Hash != hash)
        {
            return Redirect(SiteUrl.Encode(address));
        }

        if (!picture.Widths.Contains(width))
        {
            return NotFound();
        }

        var resized = await desk.DrawAsync((hash, width, address), () => ResizedPictureWriter.Write(files.GetFileInfo(address), picture, width), cancellation);
        if (resized is not { Length: > 0 })
        {
            return Redirect(SiteUrl.Encode(address));
        }

        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return resized.Answer();
    }
}
