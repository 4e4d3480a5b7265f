namespace ApiHour.Web.Commands.Links;

/// <summary>Says on a terminal how far the round is, in one line that vanishes; in a pipe nothing.</summary>
internal sealed class LinkProgress(TextWriter errors, bool isShown) : IDisposable
{
    private readonly Lock line = new();

    public void Report(int done, int total)
    {
        if (isShown)
        {
            lock (line)
            {
                errors.Write($"\r{done} of {total} addresses asked");
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
