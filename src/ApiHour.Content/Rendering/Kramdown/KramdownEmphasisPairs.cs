using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>
/// Pairs marks of emphasis as kramdown does, from the first one on: <c>**le 14 **mai**</c> is bold with stars in it.
/// CommonMark (§6.2) looks backwards from the closing mark, and pairs one star with one of two.
/// </summary>
internal sealed class KramdownEmphasisPairs
{
    /// <summary>How many marks a passage may have; finding the pairs of more could take time with the square of their number.</summary>
    private const int MaxMarks = 200;

    private readonly List<EmphasisDelimiterInline> marks;
    private readonly Dictionary<(char, int), int> lastClosing = [];

    /// <summary>The index of the mark that closes each; 0 when none does.</summary>
    private readonly int[] ends;

    private KramdownEmphasisPairs(List<EmphasisDelimiterInline> marks)
    {
        this.marks = marks;
        ends = new int[marks.Count];
        foreach (var (index, mark) in marks.Index().Where(pair => pair.Item.Type.HasFlag(DelimiterType.Close)))
        {
            lastClosing[Key(mark)] = index;
        }
    }

    /// <summary>Lets each mark of a passage open or close one other, or nothing; passages with three marks in a row stay as they are.</summary>
    public static void Settle(List<EmphasisDelimiterInline> marks)
    {
        if (marks.Count is 0 or > MaxMarks || marks.Any(mark => mark.DelimiterCount > 2))
        {
            return;
        }

        var pairs = new KramdownEmphasisPairs(marks);
        pairs.FindEnd(0, null, null);
        marks.ForEach(mark => mark.Type = DelimiterType.Undefined);
        foreach (var (index, end) in pairs.ends.Index().Where(pair => pair.Item > 0))
        {
            marks[index].Type = DelimiterType.Open;
            marks[end].Type = DelimiterType.Close;
        }
    }

    private static (char Sign, int Count) Key(EmphasisDelimiterInline mark) => (mark.DelimiterChar, mark.DelimiterCount);

    /// <summary>Pairs the marks up to the one that closes an open one; returns its index, 0 when there is none.</summary>
    private int FindEnd(int from, EmphasisDelimiterInline? open, EmphasisDelimiterInline? around)
    {
        for (var at = from; at < marks.Count; at++)
        {
            var mark = marks[at];
            if (open is not null && Key(mark) == Key(open) && mark.Type.HasFlag(DelimiterType.Close))
            {
                return at;
            }

            // Neither bold in bold nor italics in italics.
            if (!mark.Type.HasFlag(DelimiterType.Open) || mark.DelimiterCount == open?.DelimiterCount || mark.DelimiterCount == around?.DelimiterCount || lastClosing.GetValueOrDefault(Key(mark)) <= at)
            {
                continue;
            }

            if (FindEnd(at + 1, mark, open) is > 0 and var end)
            {
                ends[at] = end;
                at = end;
            }
            else
            {
                Array.Clear(ends, at, ends.Length - at);
            }
        }

        return 0;
    }
}
