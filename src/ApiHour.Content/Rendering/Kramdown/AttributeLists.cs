using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Gives what attribute lists speak of its id, and pictures their size, and removes the lists; the place of a table of contents is removed, too.</summary>
internal static partial class AttributeLists
{
    /// <summary>After so many lists the rest gives no ids: to find what one speaks of takes as long as the body is.</summary>
    private const int MaxIds = 1000;

    public static void Apply(MarkdownDocument document)
    {
        foreach (var (index, list) in document.Descendants<AttributeListInline>().ToList().Index())
        {
            var block = list.ParentBlock();
            if (list.Id is { } id && block is not null && (index < MaxIds || block is HeadingBlock) && AttributeTarget.Of(list, block) is { } target)
            {
                target.GetAttributes().Id ??= id;
            }

            if (list.PreviousSibling is LinkInline { IsImage: true } picture)
            {
                Size(picture, "width", list.Width);
                Size(picture, "height", list.Height);
            }

            if (list.IsContents && block?.Parent is ListItemBlock { Parent: ListBlock { Count: 1, Parent: { } around } contents })
            {
                RemoveContents(around, around.IndexOf(contents));
            }

            Join(list);
            list.Remove();
            if (block is ParagraphBlock { Inline.FirstChild: null })
            {
                block.Parent!.Remove(block);
            }
        }
    }

    /// <summary>Removes the place of a table of contents, and its heading when nothing else stands below that.</summary>
    private static void RemoveContents(ContainerBlock around, int index)
    {
        around.RemoveAt(index);
        if (index > 0 && around[index - 1] is HeadingBlock title && (index == around.Count || (around[index] is HeadingBlock next && next.Level <= title.Level)))
        {
            around.Remove(title);
        }
    }

    private static LeafBlock? ParentBlock(this AttributeListInline list)
    {
        ContainerInline? parent = list.Parent;
        while (parent?.Parent is { } outer)
        {
            parent = outer;
        }

        return parent?.ParentBlock;
    }

    private static void Size(LinkInline picture, string side, string? written)
    {
        if (written is not null)
        {
            picture.GetAttributes().AddProperty(side, written);
        }
    }

    /// <summary>Removes the space or line end before a list, or after a list that begins the text.</summary>
    private static void Join(AttributeListInline list)
    {
        if (list.NextSibling is LineBreakInline next && list.PreviousSibling is null or LineBreakInline)
        {
            next.Remove();
        }
        else if (list.NextSibling is null && list.PreviousSibling is LineBreakInline previous)
        {
            previous.Remove();
        }
        else if (list is { NextSibling: null, PreviousSibling: LiteralInline words })
        {
            words.Content.TrimEnd();
            if (list.ParentBlock() is HeadingBlock)
            {
                words.Content = new StringSlice(ClosingSigns().Replace(words.Content.ToString(), "").TrimEnd());
            }
        }
    }

    /// <summary>The signs that end a heading as others begin it (CommonMark §4.2), in front of its list.</summary>
    [GeneratedRegex(@"(?<=[ \t])#+$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingSigns();
}
