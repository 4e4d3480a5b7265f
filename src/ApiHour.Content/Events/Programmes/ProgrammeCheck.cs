using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Programmes;

/// <summary>Tells where a programme and its talks do not find each other.</summary>
/// <param name="post">The event.</param>
/// <param name="source">The event's post.</param>
/// <param name="isOver">Whether a later event is announced already: by then every talk should have a post.</param>
/// <param name="eventOf">Finds the event of a talk's address; null when no talk stands there.</param>
internal sealed class ProgrammeCheck(EventPost post, EventSource source, bool isOver, Func<string, string?> eventOf)
{
    /// <summary>From this likeness on a match is not a guess.</summary>
    private const double Certain = 0.95;

    public void Tell(IReadOnlyList<TalkMatch> matches)
    {
        var someHaveTalks = matches.Any(m => m.Talk is not null);
        foreach (var match in matches.Where(m => m.Heading is not null && (m.Talk is null || m.Likeness is not null)))
        {
            if (match.Heading!.Links.FirstOrDefault(link => link.StandsAlone && IsForeign(link)) is { } foreign)
            {
                Warn(
                    match,
                    ProblemCode.WrongEvent,
                    $"the programme links to {foreign.Address}, a talk of {eventOf(AddressKey.Of(foreign.Address))}",
                    match.Talk is null ? "correct the link, or the talk's categories" : $"write `{LinkTo(match.Talk)}`");
            }
            else if (match.Talk is { } talk)
            {
                TellUnlinked(match, talk);
            }
            else if (isOver && someHaveTalks && match.IsTalk)
            {
                Warn(match, ProblemCode.NoTalk, "no talk of this event has these names or this title", $"write a talk with `categories: [talks, {post.Slug}]`, or correct the heading");
            }
        }

        if (matches.Any(m => m is { Heading: not null, IsTalk: true }))
        {
            TellUnlisted(matches);
        }
    }

    private void TellUnlinked(TalkMatch match, Talk talk)
    {
        var (code, message) = match.Likeness >= Certain
            ? (ProblemCode.UnlinkedTalk, "the programme does not link to this talk's page; the site does")
            : (ProblemCode.GuessedTalk, $"this is taken for the talk « {talk.Title} » of {talk.BilledAs}, which it does not link to");
        Warn(match, code, message, $"write `{LinkTo(talk)}` below it");
    }

    private void TellUnlisted(IReadOnlyList<TalkMatch> matches)
    {
        foreach (var (_, talk, document, _) in matches.Where(m => m.Heading is null))
        {
            document!.Problems.Warn(document.FrontMatter.PositionOf("title"), ProblemCode.NotInProgramme, $"the programme of {post.SourcePath} does not list this talk", $"write `### {talk!.BilledAs} • {talk.Title}` there");
        }
    }

    private bool IsForeign(ProgrammeLink link) => link.Address is ['/', ..] && eventOf(AddressKey.Of(link.Address)) is { } other && other != post.Address;

    private static string LinkTo(Talk talk) => $"[Voir la vidéo]({{% post_url {Path.GetFileNameWithoutExtension(talk.SourcePath)} %}})";

    private void Warn(TalkMatch match, string code, string message, string fix) => source.Warn(PlaceOf(match.Heading!), code, message, fix);

    private TextPosition PlaceOf(ProgrammeHeading heading) => source.PlaceOf(source.Sections.Programme, heading.Place);
}
