using Fluid.Ast;

namespace ApiHour.Content.Parsing;

/// <summary>Finds filters that could make much of little: a body may only use those that cannot.</summary>
internal sealed class LiquidFilters : AstVisitor
{
    private static readonly HashSet<string> Harmless =
    [
        "capitalize", "date", "default", "downcase", "escape", "escape_once", "first", "last", "lstrip", "rstrip", "size", "strip", "strip_html",
        "strip_newlines", "truncate", "truncatewords", "upcase", "url_encode",
    ];

    /// <summary>The first filter that is not allowed; null when all are.</summary>
    public string? Refused { get; private set; }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!Harmless.Contains(filterExpression.Name))
        {
            Refused ??= filterExpression.Name;
        }

        return base.VisitFilterExpression(filterExpression);
    }
}
