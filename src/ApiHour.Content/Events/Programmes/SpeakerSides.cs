using System.Text.RegularExpressions;
using ApiHour.Content.Events.People;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Finds which side of a heading is the speaker: the first, except in the oldest posts.</summary>
internal sealed partial class SpeakerSides
{
    private readonly Func<string, string?> findSpeaker;
    private readonly bool areTitlesFirst;

    /// <param name="headings">The headings of one programme: what is known of some says how the others stand.</param>
    /// <param name="findSpeaker">Finds the address of who has given a talk, by name.</param>
    public SpeakerSides(IEnumerable<ProgrammeHeading> headings, Func<string, string?> findSpeaker)
    {
        this.findSpeaker = findSpeaker;
        areTitlesFirst = headings.Where(h => h.NamesTalk).Sum(Evidence) < 0;
    }

    public (string Speaker, string Title) Of(ProgrammeHeading heading)
    {
        var evidence = KnownEvidence(heading);
        if (evidence == 0 && HeadingWords.IsForMany(heading.First))
        {
            return PersonNames.LookLike(heading.Second) ? (heading.Second, heading.First) : ("", heading.HasSides ? $"{heading.First} • {heading.Second}" : heading.First);
        }

        return evidence < 0 || (evidence == 0 && areTitlesFirst) ? (heading.Second, heading.First) : (heading.First, heading.Second);
    }

    /// <summary>Positive when the first side is a known speaker, negative when the second one is.</summary>
    private int KnownEvidence(ProgrammeHeading heading) => (Knows(heading.First) ? 1 : 0) - (Knows(heading.Second) ? 1 : 0);

    private int Evidence(ProgrammeHeading heading) => KnownEvidence(heading) is var known and not 0 ? known * 2
        : PersonNames.LookLike(Bracket().Replace(heading.First, "")) ? 1
        : IsTitle(heading.First) && PersonNames.LookLike(heading.Second) ? -1
        : 0;

    private bool Knows(string side) => SpeakerNames.Split(side).Take(8).Any(name => findSpeaker(name) is not null);

    /// <summary>Whether words can be nobody's name: "Bien débuter avec Git".</summary>
    private static bool IsTitle(string words) => words.Any(c => char.IsDigit(c) || c is '?' or '!' or ':' or '(' or '"' or '«') || words.Count(c => c == ' ') >= 4 || LowerCase().Count(words) >= 2;

    /// <summary>The firm or handle behind a name.</summary>
    [GeneratedRegex(@"\s\((?=\p{Lu}|@|[^()]*[0-9])[^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    /// <summary>A word that is neither a name nor stands within one: those are short.</summary>
    [GeneratedRegex(@"(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])", RegexOptions.CultureInvariant)]
    private static partial Regex LowerCase();
}
