using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Matches the headings of a programme with the talks of the event: by their links, else by names and titles. Each guess and each side left alone is told.</summary>
internal sealed class TalkMatcher(EventPost post, EventSource source)
{
    /// <summary>Below this a heading and a talk have nothing in common.</summary>
    private const double Plausible = 0.55;

    /// <summary>From here on nothing had to be guessed.</summary>
    private const double Certain = 0.95;

    /// <summary>Returns the programme in its order, the talks that it does not list last.</summary>
    /// <param name="headings">The headings, open slots left out.</param>
    /// <param name="talks">The talks whose categories name the event.</param>
    /// <param name="eventOf">Finds the event of a talk's address; null when no talk stands there.</param>
    public IReadOnlyList<TalkMatch> Match(IReadOnlyList<ProgrammeHeading> headings, IReadOnlyList<(Talk Talk, RenderedDocument Document)> talks, Func<string, string?> eventOf)
    {
        var left = talks.OrderBy(t => t.Talk.SourcePath, StringComparer.Ordinal).ToList();
        var found = new Dictionary<ProgrammeHeading, (Talk Talk, RenderedDocument Document)>();
        foreach (var heading in headings)
        {
            var linked = left.FindIndex(t => heading.Links.Any(link => IsLinkTo(link, t.Talk.Address)));
            if (linked >= 0)
            {
                found[heading] = left[linked];
                left.RemoveAt(linked);
            }
            else
            {
                TellForeignLink(heading, eventOf);
            }
        }

        Guess([.. headings.Where(h => !found.ContainsKey(h))], left, found);
        TellLeftOver(headings, found, left, talks.Count);
        return
        [
            .. headings.Where(h => h.HasSides || found.ContainsKey(h)).Select(h => found.TryGetValue(h, out var t) ? new TalkMatch(h, t.Talk, t.Document) : new TalkMatch(h, null, null)),
            .. left.Select(t => new TalkMatch(null, t.Talk, t.Document)),
        ];
    }

    private void Guess(List<ProgrammeHeading> headings, List<(Talk Talk, RenderedDocument Document)> left, Dictionary<ProgrammeHeading, (Talk Talk, RenderedDocument Document)> found)
    {
        var pairs = headings.SelectMany(heading => left.Select(talk => (Heading: heading, Talk: talk, Score: TalkMatch.Score(heading, talk.Talk))))
            .Where(pair => pair.Score >= Plausible).OrderByDescending(pair => pair.Score).ToList();
        foreach (var (heading, talk, score) in pairs)
        {
            if (found.ContainsKey(heading) || !left.Remove(talk))
            {
                continue;
            }

            found[heading] = talk;
            var (code, message) = score >= Certain
                ? (ProblemCode.UnlinkedTalk, "the programme does not link to this talk's page; the site does")
                : (ProblemCode.GuessedTalk, $"this is taken for the talk « {talk.Talk.Title} » of {talk.Talk.BilledAs}, which it does not link to");
            source.Warn(PlaceOf(heading), code, message, $"write `[Voir la vidéo]({{% post_url {Path.GetFileNameWithoutExtension(talk.Talk.SourcePath)} %}})` below it");
        }
    }

    private void TellForeignLink(ProgrammeHeading heading, Func<string, string?> eventOf)
    {
        foreach (var link in heading.Links)
        {
            if (link is ['/', ..] && eventOf(AddressKey.Of(Uri.UnescapeDataString(link.Split('#', '?')[0]))) is { } other && other != post.Address)
            {
                source.Warn(source.PlaceOf(source.Sections.Programme, heading.Text), ProblemCode.WrongEvent, $"the programme links to {link}, a talk of {other}", "correct the link, or the talk's categories");
            }
        }
    }

    private void TellLeftOver(IReadOnlyList<ProgrammeHeading> headings, Dictionary<ProgrammeHeading, (Talk Talk, RenderedDocument Document)> found, List<(Talk Talk, RenderedDocument Document)> left, int talks)
    {
        if (headings.Count == 0 || talks == 0)
        {
            return;
        }

        foreach (var heading in headings.Where(h => h.HasSides && !found.ContainsKey(h)))
        {
            source.Warn(PlaceOf(heading), ProblemCode.NoTalk, "no talk of this event has these names or this title", $"write a talk with `categories: [talks, {post.Slug}]`, or correct the heading");
        }

        foreach (var (talk, document) in left)
        {
            document.Problems.Warn(document.FrontMatter.PositionOf("title"), ProblemCode.NotInProgramme, $"the programme of {post.SourcePath} does not list this talk", $"write `### {talk.BilledAs} • {talk.Title}` there");
        }
    }

    private Parsing.TextPosition PlaceOf(ProgrammeHeading heading) => source.PlaceOf(source.Sections.Programme, heading.Text);

    private static bool IsLinkTo(string link, string address) => link is ['/', ..] && AddressKey.Of(Uri.UnescapeDataString(link.Split('#', '?')[0])) == AddressKey.Of(address);
}
