namespace ApiHour.Content.Catalog;

/// <summary>Where a picture stands in other widths: the content's hash in the address lets caches keep it for good.</summary>
public static class PictureAddress
{
    /// <summary>The folder of resized pictures.</summary>
    public const string Folder = "/pictures";

    private const string Extension = ".webp";

    /// <summary>The address of a picture in a width, decoded: <c>/pictures/0123456789abcdef/384/images/a.jpg.webp</c>.</summary>
    public static string Of(Picture picture, int width)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return $"{Folder}/{picture.Hash}/{width}{picture.Address}{Extension}";
    }

    /// <summary>The address of the picture itself, by what follows the width; null when that is none.</summary>
    public static string? OriginalOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(Extension, StringComparison.Ordinal) ? "/" + path[..^Extension.Length] : null;
    }
}
