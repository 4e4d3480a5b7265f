using AngleSharp.Dom;

namespace ApiHour.Web.Tests;

/// <summary>What a page says, as tests compare it.</summary>
internal static class PageWords
{
    /// <summary>The words of an element, one space between them.</summary>
    public static string Words(this IElement? element) => string.Join(' ', element!.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a page's head says under a name; null when it says nothing.</summary>
    public static string? Meta(this IParentNode page, string name) => page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
}
