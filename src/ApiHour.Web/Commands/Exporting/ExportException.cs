namespace ApiHour.Web.Commands.Exporting;

/// <summary>The site can't be exported as asked; the message says what to do.</summary>
internal sealed class ExportException : Exception
{
    public ExportException()
    {
    }

    public ExportException(string message)
        : base(message)
    {
    }

    public ExportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
