using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events.Programmes;

/// <summary>A heading of a programme with the talk it announces.</summary>
/// <param name="Heading">The heading; null for a talk that the programme does not list.</param>
/// <param name="Talk">The talk; null while it has no post.</param>
/// <param name="Document">The talk's post; null as <paramref name="Talk"/> is.</param>
internal sealed record TalkMatch(ProgrammeHeading? Heading, Talk? Talk, RenderedDocument? Document)
{
    /// <summary>How much a heading agrees with a talk in the better of both orders, from 0 to 1.</summary>
    public static double Score(ProgrammeHeading heading, Talk talk) => Math.Max(Score(heading.First, heading.Second, talk), Score(heading.Second, heading.First, talk));

    private static double Score(string speaker, string title, Talk talk) => (Likeness.OfNames(speaker, talk.BilledAs) + Likeness.OfTitles(title, talk.Title)) / 2;
}
