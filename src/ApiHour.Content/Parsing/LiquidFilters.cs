using Fluid;
using Fluid.Ast;

namespace ApiHour.Content.Parsing;

/// <summary>Finds filters and ranges that could produce a long text from a short one, and values nested too deeply: a body may only use what cannot grow.</summary>
internal sealed class LiquidFilters : AstVisitor
{
    private static readonly HashSet<string> Harmless =
    [
        "capitalize", "date", "default", "downcase", "escape", "escape_once", "first", "last", "lstrip", "rstrip", "size", "strip", "strip_html",
        "strip_newlines", "truncate", "truncatewords", "upcase", "url_encode",
    ];

    private (string Reason, string Written)? fault;

    private int depth;

    /// <summary>Says the first fault of a template, and what to look for in its text; null when it has none.</summary>
    public static (string Reason, string Written)? FaultOf(IFluidTemplate template)
    {
        var filters = new LiquidFilters();
        filters.VisitTemplate(template);
        return filters.fault;
    }

    /// <inheritdoc />
    public override Expression Visit(Expression expression)
    {
        if (depth == LiquidBounds.MaxDepth)
        {
            fault ??= (LiquidBounds.Reason, "");
            return expression;
        }

        depth++;
        var visited = base.Visit(expression);
        depth--;
        return visited;
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!Harmless.Contains(filterExpression.Name))
        {
            fault ??= ($"the filter `{filterExpression.Name}` is not known", $@"\|\s*{filterExpression.Name}\b");
        }

        return base.VisitFilterExpression(filterExpression);
    }

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression)
    {
        fault ??= ("a range such as `(1..9)` is not known", @"\.\.");
        return rangeExpression;
    }
}
