using ApiHour.Web.Caching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ApiHour.Web.Pictures;

/// <summary>A finished picture file.</summary>
/// <param name="bytes">The file; empty when it could not be made.</param>
/// <param name="type">Its media type.</param>
public sealed class DrawnPicture(byte[] bytes, string type)
{
    private readonly EntityTagHeaderValue tag = new(StrongTag.Of(bytes));

    /// <summary>How many bytes it has; 0 when it could not be made.</summary>
    public int Length => bytes.Length;

    /// <summary>The answer to whoever asks for it.</summary>
    public FileContentResult Answer() => new(bytes, type) { EntityTag = tag };
}
