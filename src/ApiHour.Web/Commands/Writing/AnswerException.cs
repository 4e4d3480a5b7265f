namespace ApiHour.Web.Commands.Writing;

/// <summary>An answer that is missing or cannot be understood, where nobody can be asked again; the message says what to write.</summary>
internal sealed class AnswerException(string message) : FormatException(message);
