namespace ApiHour.Web.Commands.Writing;

/// <summary>An answer is missing or cannot be understood, and nobody can be asked again; the message says what to write.</summary>
internal sealed class AnswerException(string message) : FormatException(message);
