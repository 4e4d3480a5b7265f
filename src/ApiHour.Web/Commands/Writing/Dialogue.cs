namespace ApiHour.Web.Commands.Writing;

/// <summary>Asks on a terminal until the answer is understood; elsewhere takes options and proposals and never waits.</summary>
internal sealed class Dialogue(TextReader input, TextWriter output, bool asks)
{
    /// <summary>Whether there is somebody to ask.</summary>
    public bool Asks => asks;

    /// <summary>The answer given by an option, else by the person at the terminal, else the proposed one.</summary>
    /// <exception cref="AnswerException">There is no answer, or none that is understood.</exception>
    public T Ask<T>(Question<T> question, string? option)
    {
        var text = option ?? (asks ? Prompt(question) : question.Proposal ?? throw new AnswerException($"{question.Option} is missing: write {question.Wanted}."));
        while (true)
        {
            text = text.Trim();
            if ((text.Length > 0 || question.Proposal is not null) && question.Read(text, out var value))
            {
                return value;
            }

            var fix = text.Length > 0 ? $"`{text}` cannot be used: write {question.Wanted}." : $"This is needed: write {question.Wanted}.";
            if (!asks)
            {
                throw new AnswerException($"{question.Option}: {fix}");
            }

            output.WriteLine("  " + fix);
            text = Prompt(question);
        }
    }

    /// <summary>Says something before the next question, if there is somebody to read it.</summary>
    public void Say(IEnumerable<string> lines)
    {
        foreach (var line in asks ? lines : [])
        {
            output.WriteLine(line);
        }
    }

    private string Prompt<T>(Question<T> question)
    {
        output.Write(question.Words + question.Proposal switch { null => "", "" => $" (Enter: {question.Nothing})", var proposal => $" [{proposal}]" } + ": ");
        output.Flush();
        var line = input.ReadLine() ?? throw new AnswerException($"The answers end before {question.Words}: nothing is written.");
        return string.IsNullOrWhiteSpace(line) ? question.Proposal ?? "" : line;
    }
}
