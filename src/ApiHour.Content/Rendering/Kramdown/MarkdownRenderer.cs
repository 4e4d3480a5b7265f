using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>The one Markdown pipeline: kramdown's dialect, GitHub flavour, as Jekyll sites write it.</summary>
internal static partial class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Renders Markdown to HTML that is not yet sanitised.</summary>
    /// <exception cref="ArgumentException">The Markdown is nested too deeply.</exception>
    public static string Render(string markdown)
    {
        var document = Markdown.Parse(HtmlBlocks.Rewrite(markdown), Pipeline);
        AttributeLists.Apply(document);
        TableRules.Remove(document);
        SmartPunctuation.Apply(document);
        HeadingIds.Apply(document);
        RemoveEmptyLists(document);
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return SelfClosed().Replace(writer.ToString(), tag => HtmlElements.Void.Contains(tag.Groups["name"].Value) ? tag.Value : $"<{tag.Groups["open"].Value}></{tag.Groups["name"].Value}>");
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseFootnotes()
            .UseAbbreviations();
        builder.BlockParsers.Replace<HtmlBlockParser>(new KramdownHtmlBlockParser());
        builder.BlockParsers.Replace<ThematicBreakParser>(new KramdownRuleParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new KramdownParagraphParser());
        builder.BlockParsers.Replace<ListBlockParser>(new KramdownListParser());
        builder.BlockParsers.Insert(0, new KramdownExtensionBlockParser());
        builder.InlineParsers.Insert(0, new AttributeListParser());
        builder.InlineParsers.Insert(0, new KramdownExtensionParser());
        builder.InlineParsers.Insert(0, new TaskBoxParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new KramdownEscapeParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new LessThanSignParser());
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new CodeElementParser());
        builder.InlineParsers.Replace<AutolinkInlineParser>(new KramdownAutolinkParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new KramdownLinkParser());
        builder.InlineParsers.Replace<EmphasisInlineParser>(new KramdownEmphasisParser());
        return builder.Build();
    }

    /// <summary>A lone <c>-</c> is a list without content: it shows nothing.</summary>
    private static void RemoveEmptyLists(MarkdownDocument document)
    {
        for (var index = document.Count - 1; index >= 0; index--)
        {
            if (document[index] is ListBlock list && list.All(item => item is ListItemBlock { Count: 0 }))
            {
                document.RemoveAt(index);
            }
        }
    }

    /// <summary>A tag that closes itself, as kramdown reads it; HTML would take all that follows for its content. A slash in a value without quotes belongs to the value.</summary>
    [GeneratedRegex("""<(?<open>(?<name>(?>[a-zA-Z][a-zA-Z0-9]*))(?=[\s/])(?>(?:[^<>"'/=]+|/(?!>)|=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))*))/>""", RegexOptions.CultureInvariant)]
    private static partial Regex SelfClosed();
}
