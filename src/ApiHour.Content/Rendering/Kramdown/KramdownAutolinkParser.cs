using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ApiHour.Content.Rendering.Kramdown;

/// <summary>Shows the address alone of <c>&lt;mailto:a@example.org&gt;</c> (CommonMark §6.5 shows the scheme too).</summary>
internal sealed class KramdownAutolinkParser : AutolinkInlineParser
{
    private const string Scheme = "mailto:";

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is AutolinkInline link && link.Url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            (link.Url, link.IsEmail) = (link.Url[Scheme.Length..], true);
        }

        return true;
    }
}
