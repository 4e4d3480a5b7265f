namespace ApiHour.Web.Commands;

/// <summary>Says on a terminal how far a command is, in one line that vanishes; in a pipe nothing.</summary>
internal sealed class ProgressLine(TextWriter errors) : IDisposable
{
    private readonly bool isShown = ReferenceEquals(errors, Console.Error) && !Console.IsErrorRedirected;

    private readonly Lock line = new();

    public void Report(string words)
    {
        if (isShown)
        {
            lock (line)
            {
                errors.Write($"\r{words}");
            }
        }
    }

    public void Dispose()
    {
        if (isShown)
        {
            errors.Write("\r\e[K");
        }
    }
}
