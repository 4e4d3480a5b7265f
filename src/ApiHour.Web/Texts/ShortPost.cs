using System.Globalization;

namespace ApiHour.Web.Texts;

/// <summary>A post for Mastodon: as many talks as it holds.</summary>
internal static class ShortPost
{
    /// <summary>How many characters a post has at most, as people count them.</summary>
    public const int Limit = 500;

    /// <summary>Every address counts as many characters: https://docs.joinmastodon.org/user/posting/#links.</summary>
    private const int AddressLength = 23;

    /// <summary>Writes title, moment and venue, as far as they are known, then the talks until the post is full, then the address.</summary>
    public static string Of(string title, string when, string? venue, IReadOnlyList<string> talks, string page)
    {
        var place = string.Join(" · ", new[] { when, venue }.Where(part => part is { Length: > 0 }));
        var head = place.Length > 0 ? $"{title}\n{place}" : title;
        for (var count = talks.Count; count >= 0; count--)
        {
            var lines = talks.Take(count).Select(talk => "• " + talk).Concat(count < talks.Count ? ["…"] : Array.Empty<string>()).ToList();
            var text = lines.Count > 0 ? $"{head}\n\n{string.Join('\n', lines)}\n\n" : $"{head}\n\n";
            if (LengthOf(text) + AddressLength <= Limit)
            {
                return text + page;
            }
        }

        return $"{string.Concat(Elements(head).Take(Limit - AddressLength - "…\n\n".Length))}…\n\n{page}";
    }

    private static int LengthOf(string text) => new StringInfo(text).LengthInTextElements;

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            yield return elements.GetTextElement();
        }
    }
}
