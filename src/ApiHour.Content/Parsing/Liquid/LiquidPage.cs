using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>What a body knows of its own page: the keys of its front matter, and what Jekyll adds to them.</summary>
/// <remarks>https://jekyllrb.com/docs/variables/#page-variables.</remarks>
internal static class LiquidPage
{
    public static Dictionary<string, object?> Of(SourceDocument document, string address, TimeZoneInfo zone)
    {
        var values = (Dictionary<string, object?>)LiquidValues.From(document.FrontMatter.Mapping)!;
        values["url"] = address;
        values["path"] = document.Path;
        if (document.Name is { } name)
        {
            values["id"] = Post.FolderOf(address) + (PermalinkPattern.StatedSlug(document) ?? name.Slug);
            values["categories"] = DocumentAddress.CategoriesOf(document);
            values.TryAdd("slug", name.Slug);
            values.TryAdd("date", zone.MidnightOf(name.Date).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture).Remove(23, 1));
        }

        return values;
    }
}
