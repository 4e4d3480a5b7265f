using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events.Programmes;

/// <summary>A heading of a programme with the talk it announces.</summary>
/// <param name="Heading">The heading; null for a talk that the programme does not list.</param>
/// <param name="Talk">The talk; null while it has no post.</param>
/// <param name="Document">The talk's post; null as <paramref name="Talk"/> is.</param>
/// <param name="Likeness">How much both agree, from 0 to 1, where no link joins them; null where one does.</param>
internal sealed record TalkMatch(ProgrammeHeading? Heading, Talk? Talk = null, RenderedDocument? Document = null, double? Likeness = null)
{
    /// <summary>Whether it is a talk, rather than an open slot, a pause or a heading of something else.</summary>
    public bool IsTalk => Talk is not null || Heading is { NamesTalk: true };
}
