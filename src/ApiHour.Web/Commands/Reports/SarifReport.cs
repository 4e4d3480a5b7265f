using System.Text.Json.Nodes;
using ApiHour.Content;

namespace ApiHour.Web.Commands.Reports;

/// <summary>Writes problems for code hosts and editors, in SARIF 2.1.0.</summary>
/// <remarks>https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</remarks>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(CheckReport report, TextWriter output)
    {
        var codes = report.Problems.Select(p => p.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var root = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(codes) },
                ["columnKind"] = "utf16CodeUnits",
                ["invocations"] = new JsonArray(new JsonObject { ["executionSuccessful"] = true }),
                ["results"] = new JsonArray([.. report.Problems.Select(problem => Result(problem, codes.IndexOf(problem.Code), report.Folder))]),
            }),
        };
        output.WriteLine(root.ToJsonString(IndentedJson.Options));
    }

    private static JsonObject Driver(IEnumerable<string> codes) => new()
    {
        ["name"] = "ApiHour",
        ["version"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
        ["rules"] = new JsonArray([.. codes.Select(code => new JsonObject { ["id"] = code, ["shortDescription"] = Message(ProblemSummary.ByCode[code]) })]),
    };

    private static JsonObject Result(ContentProblem problem, int rule, string folder) => new()
    {
        ["ruleId"] = problem.Code,
        ["ruleIndex"] = rule,
        ["level"] = problem.Level,
        ["message"] = Message($"{problem.Message}; {problem.Fix}"),
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(folder + problem.Path).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject { ["startLine"] = problem.Line, ["startColumn"] = problem.Column },
            },
        }),
    };

    /// <summary>A message of plain text, in which a link of Markdown would become one of the report's (§3.11.6) unless it is escaped.</summary>
    private static JsonObject Message(string text) => new()
    {
        ["text"] = text.Contains("](", StringComparison.Ordinal) ? text.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal) : text,
    };
}
