using AngleSharp.Dom;

namespace ApiHour.Content.Rendering;

/// <summary>Marks the paragraphs of another language than their page's, so that they are read out and hyphenated right.</summary>
/// <remarks>WCAG 2.2, 3.1.2: https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts</remarks>
internal static class ForeignPassages
{
    /// <summary>Sets <c>lang</c> on the passages whose language is certain and not the page's, but where the post says it.</summary>
    /// <param name="body">The body.</param>
    /// <param name="language">The language of the page, a BCP 47 tag.</param>
    public static void Apply(IElement body, string language)
    {
        foreach (var passage in body.QuerySelectorAll("p, li, h2, h3, h4, h5, h6, td, dd, figcaption"))
        {
            if (passage.Closest("[lang], .embed") is null && WrittenLanguage.Guess(PlainText.Of(passage)) is { } own && !language.StartsWith(own, StringComparison.OrdinalIgnoreCase))
            {
                passage.SetAttribute("lang", own);
            }
        }
    }
}
