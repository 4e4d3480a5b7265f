using System.Diagnostics.CodeAnalysis;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Parses a trimmed answer; returns false when it cannot.</summary>
internal delegate bool AnswerReader<T>(string text, [MaybeNullWhen(false)] out T value);
