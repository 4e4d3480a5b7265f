using System.Text;
using AngleSharp.Dom;

namespace ApiHour.Content.Events;

/// <summary>What some elements say in one line each, with the places of the words that are emphasised or linked.</summary>
internal sealed class RunningText
{
    private readonly StringBuilder text = new();
    private readonly List<Mark> marks = [];

    public RunningText(IEnumerable<IElement> elements, bool withStruck)
    {
        foreach (var element in elements)
        {
            Add(element, withStruck);
            EndLine();
        }

        Text = text.ToString();
    }

    /// <summary>The words, blanks folded, a line end between blocks.</summary>
    public string Text { get; }

    /// <summary>The emphasised and linked words, in order; a mark in a mark stands after it.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    private void Add(INode node, bool withStruck)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    Append(words.Data);
                    break;
                case IElement { LocalName: "del" or "s" } when !withStruck:
                case IElement element when element.ClassList.Contains("embed") || element.ClassList.Contains("external-image"):
                    break;
                case IElement { LocalName: "br" }:
                    Append(" ");
                    break;
                case IElement { LocalName: "strong" or "b" or "em" or "a" } marked:
                    AddMark(marked, withStruck);
                    break;
                case IElement block when block.LocalName is "p" or "li" or "div" or "td" or "th" or "tr" or "h3" or "h4":
                    EndLine();
                    Add(block, withStruck);
                    EndLine();
                    break;
                default:
                    Add(child, withStruck);
                    break;
            }
        }
    }

    private void AddMark(IElement element, bool withStruck)
    {
        var index = marks.Count;
        var start = text.Length;
        Add(element, withStruck);
        if (text.Length > start)
        {
            marks.Insert(index, new Mark(start, text.Length, element));
        }
    }

    private void Append(string words)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c) || c is '\u00A0' or '\u202F')
            {
                text.Append(c is '\u00A0' or '\u202F' ? ' ' : c);
            }
            else if (text.Length > 0 && text[^1] is not ' ' and not '\n')
            {
                text.Append(' ');
            }
        }
    }

    private void EndLine()
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>Words that stand out.</summary>
    internal sealed record Mark(int Start, int End, IElement Element)
    {
        public bool IsLink => Element.LocalName is "a";
    }
}
