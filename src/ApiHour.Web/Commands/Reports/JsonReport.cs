using System.Text.Json.Nodes;

namespace ApiHour.Web.Commands.Reports;

/// <summary>Writes problems for programs: one object, whose keys the README lists.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static void Write(CheckReport report, TextWriter output)
    {
        var root = new JsonObject
        {
            ["version"] = Version,
            ["folder"] = report.Folder,
            ["posts"] = report.Content.Posts,
            ["pages"] = report.Content.Pages,
            ["errors"] = report.Errors,
            ["warnings"] = report.Warnings,
            ["notes"] = report.Notes,
            ["problems"] = new JsonArray([.. report.Problems.Select(problem => new JsonObject
            {
                ["path"] = problem.Path,
                ["line"] = problem.Line,
                ["column"] = problem.Column,
                ["level"] = problem.Level,
                ["code"] = problem.Code,
                ["message"] = problem.Message,
                ["fix"] = problem.Fix,
            })]),
        };
        output.WriteLine(root.ToJsonString(IndentedJson.Options));
    }
}
