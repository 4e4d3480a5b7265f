namespace ApiHour.Web.Commands;

/// <summary>Shows the progress of a command on a terminal, in one line that is cleared in the end; writes nothing to a pipe.</summary>
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
