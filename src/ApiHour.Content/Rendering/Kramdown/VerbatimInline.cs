using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Words that are shown as they are written, without typography.</summary>
internal sealed class VerbatimInline(string words) : LiteralInline(words);
