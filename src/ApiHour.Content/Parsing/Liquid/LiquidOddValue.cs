using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>A value with a fault, which is told and does no harm to what stands around it.</summary>
/// <param name="offset">Where its tag begins.</param>
/// <param name="reason">What is wrong with it.</param>
/// <param name="fix">What to write instead.</param>
/// <param name="shown">What is shown.</param>
internal sealed class LiquidOddValue(int offset, string reason, string fix, Expression shown) : Expression
{
    public Expression Shown => shown;

    /// <summary>What cannot be read, and is shown as it is written.</summary>
    public static LiquidOddValue Written(int offset, string text) => new(
        offset,
        "what stands in the braces is no value, so it is shown as it is",
        LiquidFaults.Fix,
        new LiteralExpression(StringValue.Create(text)));

    /// <inheritdoc />
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context) => shown.EvaluateAsync(context);

    /// <summary>Tells the fault at its tag.</summary>
    public void Tell(SourceDocument document, FileProblems problems) => problems.Warn(document.PositionInBody(offset), ProblemCode.BadLiquid, reason, fix);
}
