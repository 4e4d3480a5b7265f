namespace ApiHour.Web.ViewModels;

/// <summary>A QR code as a drawing.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="Size">How many modules it has on a side, its quiet zone included.</param>
/// <param name="Path">The dark modules as the data of an SVG path, one unit a module.</param>
public sealed record QrCodeViewModel(string Url, int Size, string Path)
{
    /// <summary>The address as one would type it.</summary>
    public string Typed => Uri.UnescapeDataString(Url[(Url.IndexOf("://", StringComparison.Ordinal) + 3)..]);
}
