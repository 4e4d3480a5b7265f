using AngleSharp.Dom;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads the entries of an event's programme: its headings, or its bold lines, lists and tables.</summary>
internal static class ProgrammeReader
{
    private static readonly string[] Levels = ["h3", "h4"];

    /// <summary>Returns the entries in order, open slots and pauses too.</summary>
    /// <param name="sections">The parts of the post. Where none is the programme, its talks may be headings of another one, with the mark that tells them.</param>
    /// <param name="body">The whole post: where the programme's own part has no entries, its talks may be headings of the programme's level.</param>
    public static IReadOnlyList<ProgrammeHeading> Read(EventSections sections, IElement body)
    {
        var programme = sections.Programme;
        if (programme.Heading.Length == 0 && programme.Elements.Count == 0)
        {
            return Levels.Select(level => Headings(sections.Other.Elements, level).FindAll(IsMarkedTalk)).MaxBy(h => h.Count)!;
        }

        var headings = Levels.Select(level => Headings(programme.Elements, level)).MaxBy(h => h.Count(one => one.NamesTalk))!;
        if (headings.Any(h => h.NamesTalk || (h.Kind is HeadingKind.Talk && h.Links.Count > 0)))
        {
            return headings;
        }

        var besides = Headings([.. body.Children], "h2").FindAll(IsMarkedTalk);
        var items = besides.Count > 0 ? besides : [.. programme.Elements.SelectMany((element, i) => Entries(element, programme.Elements.Skip(i + 1)))];
        return items.Exists(item => item.NamesTalk) ? items : headings;
    }

    private static bool IsMarkedTalk(ProgrammeHeading heading) => heading.NamesTalk && heading.Text.Contains('•', StringComparison.Ordinal);

    private static IEnumerable<ProgrammeHeading> Entries(IElement element, IEnumerable<IElement> behind) => element.LocalName switch
    {
        "ul" or "ol" => ProgrammeListItem.ReadAll(element),
        "table" => ProgrammeTable.Read(element),
        "p" when BoldLine.Is(element) => BoldEntry(element, behind),
        _ => element.QuerySelector("table") is { } table ? ProgrammeTable.Read(table) : [],
    };

    private static IEnumerable<ProgrammeHeading> BoldEntry(IElement line, IEnumerable<IElement> behind)
    {
        var entry = ProgrammeHeading.Of(line, behind.TakeWhile(next => next.LocalName is not ['h', _] && !BoldLine.Is(next)));
        return entry.Kind is not HeadingKind.Talk || PersonNames.LookLike(entry.First) || PersonNames.LookLike(entry.Second) ? [entry] : [];
    }

    private static List<ProgrammeHeading> Headings(List<IElement> elements, string level)
    {
        var headings = new List<ProgrammeHeading>();
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].LocalName == level)
            {
                headings.Add(ProgrammeHeading.Of(elements[i], Below(elements, i)));
            }
        }

        return headings;
    }

    /// <summary>What stands below a heading, up to the next one of its level or above.</summary>
    private static IEnumerable<IElement> Below(List<IElement> elements, int heading)
    {
        for (var i = heading + 1; i < elements.Count && !(elements[i].LocalName is ['h', var level] && level <= elements[heading].LocalName[1]); i++)
        {
            yield return elements[i];
        }
    }
}
