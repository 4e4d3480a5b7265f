using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Tests.Rendering;

/// <summary>The one post of a site.</summary>
internal static class RenderedPost
{
    public static EventPost Of(string body, string config = "")
    {
        using var content = new ContentFixture().Write("_config.yml", config).WriteEvent("2024-01-01-x", body);
        content.Load();
        using var catalog = content.Open();
        return catalog.Events.Single();
    }

    /// <summary>The card that stands for a frame, a plugin or the picture of a map.</summary>
    public static IElement Card(string body, string config = "") =>
        new HtmlParser().ParseDocument(Of(body, config).Body).QuerySelector(".embed")!;
}
