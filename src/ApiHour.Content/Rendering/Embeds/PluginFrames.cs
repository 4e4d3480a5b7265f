using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>Makes frames of what older pages had for a browser's plugin, such as the code that YouTube gave for its Flash player.</summary>
internal static class PluginFrames
{
    /// <summary>Replaces the plugins of providers whose frames are known; others are left, and are not allowed.</summary>
    public static void Apply(IElement body)
    {
        foreach (var plugin in body.QuerySelectorAll("object, embed").Where(IsOutermost).ToList())
        {
            if (AddressOf(plugin) is { } address && EmbedCards.Address(address) is { } url && EmbedProvider.Of(url) is not null)
            {
                var frame = plugin.Owner!.CreateElement("iframe");
                frame.SetAttribute("src", address);
                if (plugin.GetAttribute("title") is { } title)
                {
                    frame.SetAttribute("title", title);
                }

                plugin.Replace(frame);
            }
        }
    }

    /// <summary>What stands in an object is the same in another way, for browsers that cannot show it.</summary>
    private static bool IsOutermost(IElement plugin) => plugin.ParentElement?.Closest("object") is null;

    private static string? AddressOf(IElement plugin) =>
        plugin.GetAttribute("data") ?? plugin.GetAttribute("src") ?? plugin.QuerySelector("param[name=movie]")?.GetAttribute("value") ?? plugin.QuerySelector("embed")?.GetAttribute("src");
}
