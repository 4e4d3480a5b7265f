namespace ApiHour.Content.Parsing;

/// <summary>Collects the problems of one file.</summary>
internal sealed class FileProblems(string path)
{
    private readonly List<ContentProblem> found = [];

    public string Path => path;

    public IReadOnlyList<ContentProblem> Found => found;

    public bool HasErrors => found.Exists(p => p.Severity is ProblemSeverity.Error);

    public void Error(TextPosition at, string code, string message, string fix) => Add(at, ProblemSeverity.Error, code, message, fix);

    public void Warn(TextPosition at, string code, string message, string fix) => Add(at, ProblemSeverity.Warning, code, message, fix);

    /// <summary>Gives a word of advice: nothing is wrong with the page.</summary>
    public void Advise(TextPosition at, string code, string message, string fix) => Add(at, ProblemSeverity.Note, code, message, fix);

    /// <summary>Takes back all but the first problems: what found the others is done again.</summary>
    public void KeepFirst(int count) => found.RemoveRange(count, found.Count - count);

    private void Add(TextPosition at, ProblemSeverity severity, string code, string message, string fix) =>
        found.Add(new ContentProblem(path, at.Line, at.Column, severity, code, message, fix));
}
