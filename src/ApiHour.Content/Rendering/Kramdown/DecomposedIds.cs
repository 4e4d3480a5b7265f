using System.Text;
using AngleSharp.Dom;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Keeps the anchors that headings had in Jekyll where a file has accents apart from their letters: browsers compare fragments letter by letter.</summary>
internal static class DecomposedIds
{
    public static void Keep(IElement body)
    {
        var taken = body.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in body.QuerySelectorAll("h2[id], h3[id], h4[id], h5[id], h6[id]"))
        {
            var former = heading.Id!.Normalize(NormalizationForm.FormD);
            if (taken.Add(former))
            {
                var anchor = body.Owner!.CreateElement("span");
                anchor.Id = former;
                heading.Prepend(anchor);
            }
        }
    }
}
