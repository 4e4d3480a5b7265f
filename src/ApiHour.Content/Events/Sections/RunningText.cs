using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Events.Sections;

/// <summary>The text of some elements, a line for each block, with the places of emphasised and linked words.</summary>
internal sealed class RunningText
{
    /// <summary>When and where are said within so many characters; this bounds the time that a long text takes.</summary>
    private const int Longest = 20_000;

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

    /// <summary>The words, separated by single spaces, with a line end between blocks.</summary>
    public string Text { get; }

    /// <summary>The emphasised and linked words, in order; a nested one comes after the one around it.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>Where some words begin in the text; negative when they are not there. A number does not begin within a longer one.</summary>
    public int IndexOf(string words)
    {
        var at = words.Length == 0 ? -1 : Text.IndexOf(words, StringComparison.Ordinal);
        while (at > 0 && char.IsAsciiDigit(Text[at]) && char.IsAsciiDigit(Text[at - 1]))
        {
            at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private void Add(INode node, bool withStruck)
    {
        switch (node)
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
            case IElement block when HtmlElements.Line.Contains(block.LocalName):
                EndLine();
                AddChildren(block, withStruck);
                EndLine();
                break;
            default:
                AddChildren(node, withStruck);
                break;
        }
    }

    private void AddChildren(INode node, bool withStruck)
    {
        foreach (var child in node.ChildNodes)
        {
            Add(child, withStruck);
        }
    }

    private void AddMark(IElement element, bool withStruck)
    {
        var index = marks.Count;
        var start = text.Length;
        AddChildren(element, withStruck);
        if (text.Length > start)
        {
            marks.Insert(index, new Mark(start, text.Length, element));
        }
    }

    private void Append(string words)
    {
        foreach (var c in words.Take(Longest - text.Length))
        {
            if (!char.IsWhiteSpace(c))
            {
                Append(c);
            }
            else if (text.Length > 0 && text[^1] is not ' ' and not '\n')
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Invisible characters such as soft hyphens are left out, except the joiners that emoji need.</summary>
    private void Append(char c)
    {
        if (c is '\u200D' || char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
        {
            text.Append(c);
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
