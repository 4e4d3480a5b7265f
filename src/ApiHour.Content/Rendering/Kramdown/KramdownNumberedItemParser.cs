using Markdig.Parsers;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Begins a numbered list where words follow the number: a line with a year alone, "2015.", is text.</summary>
internal sealed class KramdownNumberedItemParser : NumberedListItemParser
{
    public KramdownNumberedItemParser()
    {
        OrderedDelimiters = ['.'];
    }

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result) =>
        base.TryParse(state, pendingBulletType, out result) && (pendingBulletType != default || state.CurrentChar != default);
}
