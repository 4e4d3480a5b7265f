using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering.Links;

/// <summary>Finds where a body writes its addresses, in their order: the second mention of one address has the second place.</summary>
internal sealed class LinkPlaces(SourceDocument document)
{
    /// <summary>With more hidden addresses than any real body has, no place is looked for any more: each search goes through all of the body.</summary>
    private const int MostHidden = 200;

    private readonly Dictionary<string, int> searched = new(StringComparer.Ordinal);

    private int hidden;

    /// <summary>The place of the next mention of an address; the body's first line when Liquid or an escape hides it.</summary>
    public TextPosition Next(string written) => document.PositionInBody(Math.Max(0, NextOffset(written)));

    /// <summary>The offset of the next mention in the body; negative when it is hidden, or too many were.</summary>
    public int NextOffset(string written)
    {
        if (hidden == MostHidden)
        {
            return -1;
        }

        var from = searched.GetValueOrDefault(written);
        foreach (var spelling in new[] { written, written.Replace("&", "&amp;", StringComparison.Ordinal), Uri.UnescapeDataString(written), written.Replace("%7C", "|", StringComparison.Ordinal) }.Distinct())
        {
            var at = FindWhole(spelling, from, StringComparison.Ordinal) is var exact and >= 0 ? exact : FindWhole(spelling, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                searched[written] = at + spelling.Length;
                return at;
            }
        }

        // No search from here on would find it either.
        searched[written] = int.MaxValue;
        hidden++;
        return -1;
    }

    /// <summary>Where an address stands that is no part of a longer word or address; anywhere else when it always is one.</summary>
    private int FindWhole(string spelling, int from, StringComparison comparison)
    {
        var first = document.Find(spelling, from, comparison);
        for (var at = first; at >= 0; at = document.Find(spelling, at + 1, comparison))
        {
            if (!IsPart(at - 1) && !(at > 0 && document.Body[at - 1] is '.') && !IsPart(at + spelling.Length))
            {
                return at;
            }
        }

        return first;
    }

    private bool IsPart(int at) => at >= 0 && at < document.Body.Length && (char.IsLetterOrDigit(document.Body[at]) || document.Body[at] is '_' or '/' or '-' or '#');
}
