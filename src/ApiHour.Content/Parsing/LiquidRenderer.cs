using Fluid;

namespace ApiHour.Content.Parsing;

/// <summary>Renders the Liquid of a body: <c>post_url</c>, <c>link</c>, <c>site.x</c>, <c>page.x</c> and Liquid's own tags.</summary>
internal sealed class LiquidRenderer(FrontMatter site, PostIndex index)
{
    private const int MaxSteps = 10_000;

    private static readonly LiquidGrammar Grammar = new();

    private static readonly TemplateOptions Options = new() { MaxSteps = MaxSteps, MaxRecursion = 20 };

    private readonly object siteValues = LiquidValues.From(site.Mapping);

    /// <summary>Returns the body with its Liquid rendered; as it is when the Liquid is faulty, which is told.</summary>
    public string Render(SourceDocument document, FileProblems problems)
    {
        if (!document.Body.Contains("{%", StringComparison.Ordinal) && !document.Body.Contains("{{", StringComparison.Ordinal))
        {
            return document.Body;
        }

        var body = UnknownTags.Blank(document, Grammar.RegisteredTags.Keys, problems);
        if (!Grammar.TryParse(body, out var template, out var fault))
        {
            Tell(document, fault.ReplaceLineEndings(" "), problems);
            return document.Body;
        }

        if (LiquidFilters.FaultOf(template) is { } refusal)
        {
            Tell(document, refusal, problems);
            return document.Body;
        }

        var context = new TemplateContext(Options);
        context.SetValue("site", siteValues).SetValue("page", LiquidValues.From(document.FrontMatter.Mapping));
        context.AmbientValues[LiquidGrammar.Links] = new LiquidLinks(document, index, problems);
        try
        {
            return template.Render(context, NullEncoder.Default);
        }
        catch (Exception reason) when (reason is InvalidOperationException or FormatException or ArgumentException or ArithmeticException)
        {
            Tell(document, reason.Message, problems);
            return document.Body;
        }
    }

    private static void Tell(SourceDocument document, string reason, FileProblems problems) => problems.Warn(
        document.PositionInBody(Math.Max(0, document.Find("{%", 0) is var tag and >= 0 ? tag : document.Find("{{", 0))),
        ProblemCode.BadLiquid,
        $"the Liquid cannot be read, so the text is shown as it is ({reason})",
        "mend the tag, or put text that only looks like Liquid between {% raw %} and {% endraw %}");
}
