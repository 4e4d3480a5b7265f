using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ApiHour.Content.Tests;

/// <summary>Posts as accidents and attackers leave them: the site's own with changes, heaps of pieces, and any bytes.</summary>
internal static class BrokenPosts
{
    private const int Whole = 10_000;

    private static readonly string[] Own = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Posts")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "category: api-hours\n", "\"", "'", "#", ": ", "[", "](", ")", "![", "<div>", "</div>", "<center>", "</center>",
        "<iframe src=\"", "<br/>", "<table>\n", "\n", "\n\n", "|", "|---|", "{{", "}}", "{%", "%}", "{% raw %}", "{% post_url x %}", "**", "*",
        "_", "~~", "`", "```\n", "- ", "> ", "    ", "\t", "\0", "\r\n", "é", "e\u0301", "😀", "&#35;", "&", "http://[", "//", "javascript:", "<!--",
        "<a href=\"", "excerpt_separator: <!--more-->\n", "[^1]", "*[x]: y\n", "mot", "&a ", "*a", "!!binary ", "? ", "- - ", "{ a: ", "|\n", "event: ", "start: ", "lang: ", "permalink: /",
        "redirect_from: ", "author: ", "video: ", "{% if ", "{% endif %}", "{% for i in (1..9) %}", "{{ site.", " | ", "<script>", "</script>", "<svg onload=fired()>", "<math>", "<style>", "</style>",
        "<template>", "<noscript>", "<!DOCTYPE", "<![CDATA[", "]]>", "<?", " onerror=fired()", "style=\"", ">", "&#x6A;", "&Tab;", "[x]: ", "[^1]: ", "1. ", "# ", "## Programme\n", "### A • B\n", "data:text/html,", "\u202E", "\uFFFD", "\u2028", "\uFEFF",
    ];

    private static readonly Gen<string> Character = Gen.Choose(0, 0x10FFFF).Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

    private static readonly Gen<string> Piece = Gen.Frequency((6, Gen.Elements(Pieces)), (1, Character));

    private static readonly Gen<string> Heap = Piece.ListOf().Select(string.Concat);

    /// <summary>A place in a text, however long it is.</summary>
    private static readonly Gen<int> Place = Gen.Choose(0, Whole);

    private static readonly Gen<Func<string, string>> Change = Gen.OneOf(
        from start in Place from end in Place select Make(text => text.Remove(At(text, Math.Min(start, end)), Math.Abs(At(text, end) - At(text, start)) / 8)),
        from start in Place from length in Gen.Choose(1, 400) select Make(text => text.Insert(At(text, start), text.Substring(At(text, start), Math.Min(length, text.Length - At(text, start))))),
        from one in Place from other in Place select Make(text => Swap(text.Split('\n'), one, other)),
        from place in Place from piece in Piece select Make(text => text.Insert(At(text, place), piece)),
        from place in Place from piece in Piece from count in Gen.Choose(1, 300) select Make(text => text.Insert(At(text, place), string.Concat(Enumerable.Repeat(piece, count)))));

    private static readonly Gen<byte[]> Changed =
        from own in Gen.Elements(Own)
        from changes in Change.NonEmptyListOf()
        from places in Place.ListOf()
        from isText in Gen.Elements(true, true, true, false)
        select Flip(Encoding.UTF8.GetBytes(changes.Take(8).Aggregate(own, (text, change) => change(text))), isText ? [] : places);

    public static Gen<byte[]> Any { get; } = Gen.Frequency(
        (6, Changed),
        (2, Heap.Select(Encoding.UTF8.GetBytes)),
        (3, Heap.Select(heap => Encoding.UTF8.GetBytes("---\ncategory: api-hours\ntitle: x\n---\n" + heap))),
        (1, ArbMap.Default.GeneratorFor<byte[]>()));

    private static Func<string, string> Make(Func<string, string> change) => change;

    private static int At(string text, int place) => (int)((long)text.Length * place / Whole);

    private static string Swap(string[] lines, int one, int other)
    {
        var (first, second) = (one * (lines.Length - 1) / Whole, other * (lines.Length - 1) / Whole);
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }

    private static byte[] Flip(byte[] bytes, IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            bytes[(int)((long)(bytes.Length - 1) * place / Whole)] ^= (byte)(1 << (place % 8));
        }

        return bytes;
    }
}
