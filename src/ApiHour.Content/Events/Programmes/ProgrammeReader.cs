using System.Text.RegularExpressions;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Reads the headings of an event's programme; open slots and headings of other things are left out.</summary>
internal static partial class ProgrammeReader
{
    public static IReadOnlyList<ProgrammeHeading> Read(EventSection programme)
    {
        var headings = new List<ProgrammeHeading>();
        for (var i = 0; i < programme.Elements.Count; i++)
        {
            if (programme.Elements[i].LocalName is "h3")
            {
                headings.Add(ProgrammeHeading.Of(programme.Elements[i], programme.Elements.Skip(i + 1).TakeWhile(e => e.LocalName is not "h3")));
            }
        }

        return [.. headings.Where(heading => !OpenSlot().IsMatch(heading.First))];
    }

    [GeneratedRegex(@"^(?:peut[- ]?[êe]tre\s+(?:vous|toi)|pourquoi\s+pas\s+(?:vous|toi)|(?:et\s+)?(?:vous|toi)\s*\?|votre\s+talk|à\s+venir|à\s+définir|à\s+déterminer|tb[acd]\b|\?+$|(?:place|créneau|slot)\s+(?:libre|ouverte?|disponible)|open\s+slot|maybe\s+you|your\s+talk|why\s+not\s+you|appel\s+à)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenSlot();
}
