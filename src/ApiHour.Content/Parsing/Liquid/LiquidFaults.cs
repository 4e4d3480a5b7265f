using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Ast;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Tells what is wrong with the Liquid of a body, at its tag.</summary>
internal static partial class LiquidFaults
{
    /// <summary>What to do about what is no Liquid.</summary>
    public const string Fix = "mend the tag, or put text that only looks like Liquid between {% raw %} and {% endraw %}";

    /// <summary>Tells why the parser gave up.</summary>
    public static void TellParsed(SourceDocument document, string fault, FileProblems problems)
    {
        var place = Place().Match(fault);
        var (line, column) = place.Success ? (NumberOf(place, "line"), NumberOf(place, "column")) : (1, 1);
        var before = document.Body.Split('\n').Take(line - 1).Sum(text => text.Length + 1);
        Tell(document, (place.Success ? fault[..place.Index] : fault).ReplaceLineEndings(" "), before + column - 1, problems);
    }

    /// <summary>Tells a fault at the last tag before an offset, else at the first of the body.</summary>
    public static void Tell(SourceDocument document, string reason, int offset, FileProblems problems)
    {
        var tags = Tag().Matches(document.Body);
        problems.Warn(
            document.PositionInBody((tags.TakeWhile(tag => tag.Index <= offset).LastOrDefault() ?? tags[0]).Index),
            ProblemCode.BadLiquid,
            $"the Liquid cannot be read, so the text is shown as it is ({reason})",
            Fix);
    }

    /// <summary>Gives a word of advice, at the first mention, about values that are shown and are nowhere; what stands in an `if`, or has a filter, may be missing.</summary>
    public static void AdviseNowhere(SourceDocument document, IFluidTemplate template, TemplateContext context, FileProblems problems)
    {
        var shown = ((IStatementList)template).Statements.OfType<OutputStatement>().Select(output => output.Expression).OfType<MemberExpression>();
        var nowhere = shown.Where(value => value.EvaluateAsync(context).AsTask().GetAwaiter().GetResult().IsNil());
        var empty = document.FrontMatter.Keys.Select(key => "page." + key);
        foreach (var name in nowhere.Select(value => string.Join('.', value.Segments.Select(part => (part as IdentifierSegment)?.Identifier))).Distinct().Except(empty))
        {
            problems.Advise(
                document.PositionOf(name),
                ProblemCode.BadLiquid,
                $"there is no value `{name}`, so nothing is shown",
                "write `site.` and a key of _config.yml, or `page.` and a key of this file");
        }
    }

    /// <summary>The offset of what a pattern describes; the beginning when it is not there.</summary>
    public static int Find(string body, string pattern) => Regex.Match(body, pattern, RegexOptions.CultureInvariant).Index;

    private static int NumberOf(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@" at \((?<line>[0-9]+):(?<column>[0-9]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\{[{%]", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
