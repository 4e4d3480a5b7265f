using AngleSharp.Dom;
using AngleSharp.Html;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Writes a French body as HTML: its words are set as printers do, code stays as it is.</summary>
internal sealed class FrenchFormatter : HtmlMarkupFormatter
{
    private const string Verbatim = "code, pre, kbd, samp";

    public override string Text(ICharacterData text) =>
        text.ParentElement?.Closest(Verbatim) is null && FrenchTypography.Apply(text.Data) is var set && set != text.Data ? EscapeText(set) : base.Text(text);
}
