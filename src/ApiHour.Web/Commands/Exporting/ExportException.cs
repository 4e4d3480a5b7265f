namespace ApiHour.Web.Commands.Exporting;

/// <summary>The site can't be exported as asked; the message says what to do.</summary>
internal sealed class ExportException(string message) : Exception(message);
