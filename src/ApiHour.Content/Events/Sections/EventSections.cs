using AngleSharp.Dom;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Events.Sections;

/// <summary>
/// The parts of an event's post, according to its headings: those of the highest level at which a heading speaks of a part,
/// and lower ones that are exactly the name of a part, up to the next heading of their level. A bold line that is exactly the name of a part
/// is a heading of the highest level. The heading of the practical part is read with it when it holds a figure, as it may be the date.
/// </summary>
internal sealed class EventSections
{
    private EventSections()
    {
    }

    /// <summary>What stands before the first heading and below headings of no other part, including these headings.</summary>
    public EventSection Other { get; } = new();

    public EventSection Practical { get; } = new();

    public EventSection Registration { get; } = new();

    public EventSection Programme { get; } = new();

    public EventSection Sponsors { get; } = new();

    /// <summary>Releases the elements once nothing more is read from them.</summary>
    public void Close()
    {
        foreach (var section in new[] { Other, Practical, Registration, Programme, Sponsors })
        {
            section.Close();
        }
    }

    public static EventSections Of(IElement body)
    {
        var sections = new EventSections();
        var top = body.Children.Where(element => LevelOf(element) > 0 && SectionHeadings.About(element.TextContent) is not null).Select(LevelOf).DefaultIfEmpty(2).Min();
        var (outer, part, inner) = (EventPart.Other, EventPart.Other, 0);
        foreach (var element in body.Children)
        {
            var level = BoldLine.Is(element) && SectionHeadings.Named(element.TextContent) is not null ? top : LevelOf(element);
            var named = level == 0 ? null : level <= top ? SectionHeadings.About(element.TextContent) : SectionHeadings.Named(element.TextContent);
            if (level > 0 && level <= top)
            {
                (outer, inner) = (named ?? EventPart.Other, 0);
                part = outer;
            }
            else if (named is { } innerPart)
            {
                (part, inner) = (innerPart, level);
            }
            else if (level > 0 && level <= inner)
            {
                (part, inner) = (outer, 0);
            }

            sections.Add(part, element, isName: named is not null);
        }

        return sections;
    }

    private void Add(EventPart part, IElement element, bool isName)
    {
        var section = part switch
        {
            EventPart.Practical => Practical,
            EventPart.Registration => Registration,
            EventPart.Programme => Programme,
            EventPart.Sponsors => Sponsors,
            _ => Other,
        };
        if (isName)
        {
            section.Under(element.TextContent);
        }

        if (!isName || (part is EventPart.Practical && element.TextContent.Any(char.IsAsciiDigit)))
        {
            section.Elements.Add(element);
        }
    }

    /// <summary>The level of a heading, 2 to 4; 0 for anything else.</summary>
    private static int LevelOf(IElement element) => element.LocalName is "h2" or "h3" or "h4" ? element.LocalName[1] - '0' : 0;
}
