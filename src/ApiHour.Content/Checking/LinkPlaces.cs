using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Checking;

/// <summary>Finds where a body writes its links, in their order: the second link to one address has the second place.</summary>
internal sealed class LinkPlaces(SourceDocument document)
{
    private readonly Dictionary<string, int> searched = new(StringComparer.Ordinal);

    /// <summary>The place of the next mention of a link; the body's first line when Liquid or an escape hides it.</summary>
    public TextPosition Next(BodyLink link)
    {
        var from = searched.GetValueOrDefault(link.Written);
        foreach (var spelling in new[] { link.Written, link.Written.Replace("&", "&amp;", StringComparison.Ordinal), Uri.UnescapeDataString(link.Written) })
        {
            var at = document.Find(spelling, from);
            if (at >= 0)
            {
                searched[link.Written] = at + spelling.Length;
                return document.PositionInBody(at);
            }
        }

        return document.PositionInBody(0);
    }
}
