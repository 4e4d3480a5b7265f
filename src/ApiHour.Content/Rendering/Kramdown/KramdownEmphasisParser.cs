using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>
/// Opens and closes <c>*</c> emphasis by kramdown's rule, which only looks at blanks: <c>**« mot »**suite</c> is bold.
/// CommonMark (§6.2) looks at punctuation too and would show the stars.
/// </summary>
internal sealed class KramdownEmphasisParser : EmphasisInlineParser, IPostInlineProcessor
{
    // The extension for ~~ looks for the parser by its exact type: this one is told itself.
    public KramdownEmphasisParser() => EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, enableWithinWord: true));

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isStar = slice.CurrentChar == '*';
        var before = slice.PeekCharExtra(-1);
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (isStar && processor.Inline is EmphasisDelimiterInline delimiter)
        {
            var opens = !slice.CurrentChar.IsWhiteSpaceOrZero() && !slice.IsEmpty;
            var closes = !before.IsWhiteSpaceOrZero();
            delimiter.Type = (opens ? DelimiterType.Open : 0) | (closes ? DelimiterType.Close : 0);
        }

        return true;
    }

    bool IPostInlineProcessor.PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        KramdownEmphasisPairs.Settle([.. Marks(root, lastChild)]);
        return PostProcess(state, root, lastChild, postInlineProcessorIndex, isFinalProcessing);
    }

    /// <summary>The marks below a node in their order: what follows a mark stands in it.</summary>
    private static IEnumerable<EmphasisDelimiterInline> Marks(Inline? root, Inline? lastChild)
    {
        var inline = root;
        while (inline is not null && inline != lastChild)
        {
            if (inline is EmphasisDelimiterInline { DelimiterChar: '*' or '_' } mark)
            {
                yield return mark;
            }

            inline = inline is ContainerInline container && (inline == root || inline is DelimiterInline) ? container.FirstChild : inline.NextSibling;
        }
    }
}
