namespace ApiHour.Content;

/// <summary>A link of a file to another site.</summary>
/// <param name="Path">The file's path from the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Url">The absolute address, <c>http</c> or <c>https</c>.</param>
public sealed record ContentLink(string Path, int Line, int Column, Uri Url);
