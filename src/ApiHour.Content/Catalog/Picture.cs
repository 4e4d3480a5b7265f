namespace ApiHour.Content.Catalog;

/// <summary>A picture of the content folder that a page shows.</summary>
public sealed class Picture
{
    private static readonly int[] Steps = [64, 128, 192, 256, 384, 512, 768, 1024, 1536];

    /// <summary>The path from the site's root, decoded; the primary key.</summary>
    public required string Address { get; init; }

    /// <summary>The width in pixels as it is shown; null when the file does not say it.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels as it is shown; null as <see cref="Width"/> is.</summary>
    public int? Height { get; init; }

    /// <summary>The first 16 hexadecimal digits of the file's SHA-256; null for a picture that comes in its own size only: drawings, films, light or huge files.</summary>
    public string? Hash { get; init; }

    /// <summary>The widths that it can be asked for in, narrowest first; the last one may be more than it has. Empty as <see cref="Hash"/> is null.</summary>
    public IReadOnlyList<int> Widths => Hash is null ? [] : [.. Steps.Where((_, step) => step == 0 || Steps[step - 1] < Width)];

    /// <summary>How wide it really is when asked for in a width: it is never enlarged.</summary>
    public int PixelsAt(int width) => Math.Min(width, Width ?? width);

    /// <summary>The narrowest width that has some pixels, else the widest; null when it comes in its own size only.</summary>
    public int? WidthFor(double pixels) => Hash is null ? null : Widths.Cast<int?>().FirstOrDefault(width => width >= pixels) ?? Widths[^1];
}
