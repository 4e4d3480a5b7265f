using ApiHour.Content.Catalog;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Matches the headings of a programme with the talks of the event: by their links, else by names and titles.</summary>
internal sealed class TalkMatcher
{
    /// <summary>Below this a heading and a talk have nothing in common.</summary>
    private const double Plausible = 0.55;

    /// <summary>At most so many headings are compared with as many talks.</summary>
    private const int MostCompared = 30;

    private readonly TalkMatch[] matches;
    private readonly List<UnderstoodTalk> left;

    private TalkMatcher(IEnumerable<ProgrammeHeading> headings, IEnumerable<UnderstoodTalk> talks)
    {
        matches = [.. headings.Select(heading => new TalkMatch(heading))];
        left = [.. talks.OrderBy(t => t.Talk.SourcePath, StringComparer.Ordinal)];
    }

    /// <summary>Returns the programme in its order, the talks that it does not list last.</summary>
    /// <param name="headings">The entries of the programme, open slots and pauses too.</param>
    /// <param name="talks">The talks whose categories name the event.</param>
    public static IReadOnlyList<TalkMatch> Match(IEnumerable<ProgrammeHeading> headings, IEnumerable<UnderstoodTalk> talks)
    {
        var matcher = new TalkMatcher(headings, talks);
        matcher.FollowLinks(standAlone: true);
        matcher.FollowLinks(standAlone: false);
        matcher.Recognise();
        matcher.Guess();
        return [.. matcher.matches, .. matcher.left.Select(t => new TalkMatch(null, t.Talk, t.Document))];
    }

    /// <summary>
    /// A talk that two headings link to, one by mistake, is that of the one it agrees with; so is the heading of two links.
    /// Where addresses differ in case alone, the exact one is meant.
    /// </summary>
    private void FollowLinks(bool standAlone)
    {
        var byAddress = left.ToLookup(t => AddressKey.Of(t.Talk.Address));
        var links = Enumerable.Range(0, matches.Length).Where(i => matches[i].Talk is null)
            .SelectMany(i => matches[i].Heading!.Links.Where(link => link.StandsAlone == standAlone && link.Address is ['/', ..])
                .SelectMany(link => byAddress[AddressKey.Of(link.Address)].OrderByDescending(t => t.Talk.Address == link.Address).Take(1))
                .DistinctBy(t => t.Talk).Take(MostCompared), (i, talk) => (Index: i, talk.Talk, talk.Document))
            .ToList();
        var (ofHeading, ofTalk) = (links.CountBy(link => link.Index).ToDictionary(), links.CountBy(link => link.Talk).ToDictionary());
        var taken = new HashSet<Talk>();
        foreach (var (index, talk, document) in links.OrderByDescending(link => ofHeading[link.Index] + ofTalk[link.Talk] == 2 ? 1 : Likeness.Of(matches[link.Index].Heading!, link.Talk)))
        {
            if (matches[index].Talk is null && taken.Add(talk))
            {
                matches[index] = new TalkMatch(matches[index].Heading, talk, document);
            }
        }

        left.RemoveAll(t => taken.Contains(t.Talk));
    }

    /// <summary>Matches headings and talks that are spelt alike.</summary>
    private void Recognise()
    {
        var bySpelling = left.ToLookup(t => Likeness.KeyOf(t.Talk.BilledAs, t.Talk.Title));
        var taken = new HashSet<Talk>();
        for (var i = 0; i < matches.Length; i++)
        {
            var heading = matches[i].Heading!;
            var talk = matches[i].Talk is not null || !heading.NamesTalk ? null
                : bySpelling[Likeness.KeyOf(heading.First, heading.Second)].Concat(bySpelling[Likeness.KeyOf(heading.Second, heading.First)]).FirstOrDefault(t => !taken.Contains(t.Talk));
            if (talk is not null)
            {
                taken.Add(talk.Talk);
                matches[i] = new TalkMatch(heading, talk.Talk, talk.Document, 1);
            }
        }

        left.RemoveAll(t => taken.Contains(t.Talk));
    }

    /// <summary>Matches the headings and talks that agree best.</summary>
    private void Guess()
    {
        var open = Enumerable.Range(0, matches.Length).Where(i => matches[i] is { Talk: null, Heading.Kind: HeadingKind.Talk }).Take(MostCompared);
        var pairs = open.SelectMany(i => left.Take(MostCompared).Select(talk => (Index: i, Talk: talk, Likeness: Likeness.Of(matches[i].Heading!, talk.Talk))))
            .Where(pair => pair.Likeness >= Plausible).OrderByDescending(pair => pair.Likeness).ToList();
        foreach (var (index, talk, likeness) in pairs)
        {
            if (matches[index].Talk is null && left.Remove(talk))
            {
                matches[index] = new TalkMatch(matches[index].Heading, talk.Talk, talk.Document, likeness);
            }
        }
    }
}
