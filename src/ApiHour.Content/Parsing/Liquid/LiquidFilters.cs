using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Finds ranges that could produce a long text from a short one, values nested too deeply, and odd ones; of the filters, a body may only use what cannot grow, or by little.</summary>
internal sealed class LiquidFilters : AstVisitor
{
    private static readonly HashSet<string> Harmless =
    [
        "capitalize", "date", "default", "downcase", "escape", "escape_once", "first", "join", "last", "lstrip", "rstrip", "size", "strip", "strip_html",
        "strip_newlines", "truncate", "truncatewords", "upcase", "url_encode", .. JekyllFilters.Names,
    ];

    /// <summary>The longest text that stands between the parts of a list.</summary>
    private const int MaxSeparator = 20;

    /// <summary>The longest list whose parts are joined.</summary>
    private const int MaxParts = 1_000;

    private readonly List<LiquidOddValue> odd = [];

    private (string Reason, string Written)? fault;

    private int depth;

    /// <summary>Says the first fault of a template, and what to look for in its text, null when it has none; and the odd values that it has.</summary>
    public static ((string Reason, string Written)? Fault, IReadOnlyList<LiquidOddValue> Odd) FaultsOf(IFluidTemplate template)
    {
        var filters = new LiquidFilters();
        filters.VisitTemplate(template);
        return (filters.fault, filters.odd);
    }

    /// <summary>The name of a filter that a value has, and a body may not use; null when it has none.</summary>
    public static string? UnknownIn(Expression? value)
    {
        while (value is FilterExpression filtered)
        {
            if (!Harmless.Contains(filtered.Name))
            {
                return filtered.Name;
            }

            value = filtered.Input;
        }

        return null;
    }

    /// <summary>Takes away the filters that a body may not use: as in Jekyll, an unknown filter changes nothing.</summary>
    public static void Limit(FilterCollection filters)
    {
        foreach (var (name, _) in filters.Where(filter => !Harmless.Contains(filter.Key)).ToList())
        {
            filters.Remove(name);
        }

        if (filters.TryGetValue("join", out var join))
        {
            filters.AddFilter("join", (list, arguments, context) => arguments.At(0).ToStringValue().Length > MaxSeparator || list is ArrayValue { Values.Count: > MaxParts } ? list : join(list, arguments, context));
        }

        JekyllFilters.AddTo(filters);
    }

    /// <inheritdoc />
    public override Expression Visit(Expression expression)
    {
        if (expression is LiquidOddValue value)
        {
            odd.Add(value);
            return Visit(value.Shown);
        }

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

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression)
    {
        fault ??= ("a range such as `(1..9)` is not known", @"\.\.");
        return rangeExpression;
    }
}
