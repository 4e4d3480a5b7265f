using Fluid;
using Fluid.Ast;
using Parlot;
using Parlot.Fluent;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Liquid with Jekyll's <c>post_url</c>, <c>link</c> and <c>highlight</c>, and without the tags that read files, loop or assign: a body only grows by the values that it names, and by what stands between the parts of a list.</summary>
internal sealed class LiquidGrammar : FluidParser
{
    /// <summary>The name under which a template's context holds its <see cref="LiquidLinks"/>.</summary>
    public const string Links = "links";

    private static readonly string[] Kept = ["if", "unless", "case", "comment", "raw", "#"];

    private static readonly Parser<string> Close = Parsers.Literals.Text("-%}").Or(Parsers.Literals.Text("%}"));

    private static readonly Parser<TextSpan> Argument = Parsers.AnyCharBefore(Close);

    public LiquidGrammar()
    {
        foreach (var tag in RegisteredTags.Keys.Except(Kept).ToList())
        {
            RegisteredTags.Remove(tag);
        }

        foreach (var (tag, parser) in RegisteredTags.ToList())
        {
            RegisteredTags[tag] = new LiquidNesting<Statement>(parser);
        }

        Primary.Parser = new LiquidNesting<Expression>(Primary.Parser!);
        FilterExpression.Parser = new LiquidOutput(FilterExpression.Parser!);
        RegisterLink("post_url", (links, name) => links.ToPost(name));
        RegisterLink("link", (links, name) => links.ToFile(name));
        RegisteredTags["highlight"] = new HighlightTag(
            Parsers.AnyCharBefore(Close, canBeEmpty: true).AndSkip(TagEnd)
                .And(Parsers.AnyCharBefore(CreateTag("endhighlight"), canBeEmpty: true, failOnEof: true, consumeDelimiter: true)));
    }

    private void RegisterLink(string tag, Func<LiquidLinks, TextSpan, string> find) =>
        RegisterParserTag(tag, Argument, async (name, writer, _, context) =>
        {
            await writer.WriteAsync(find((LiquidLinks)context.AmbientValues[Links], name));
            return Completion.Normal;
        });
}
