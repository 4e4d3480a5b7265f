using ApiHour.Content;

namespace ApiHour.Web.ViewModels;

/// <summary>A problem as a preview shows it.</summary>
public sealed record ProblemViewModel(string Place, string Level, string Code, string Message, string Fix)
{
    /// <summary>Makes the view of a problem.</summary>
    public static ProblemViewModel From(ContentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new ProblemViewModel($"{problem.Path}({problem.Line},{problem.Column})", problem.Level, problem.Code, problem.Message, problem.Fix);
    }
}
