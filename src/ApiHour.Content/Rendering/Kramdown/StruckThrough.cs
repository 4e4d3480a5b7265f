using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Tells what stands in words that are struck through: it no longer holds.</summary>
internal static class StruckThrough
{
    public static bool Is(IElement element) => element.Closest("del, s") is not null;
}
