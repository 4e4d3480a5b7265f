using ApiHour.Content.Catalog;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Joins talks to the events they were given at, as their categories say.</summary>
internal static class TalkEvents
{
    public static void Join(IEnumerable<(Talk Talk, RenderedDocument Document)> talks, IEnumerable<EventPost> events)
    {
        var bySlug = events.ToLookup(e => e.Slug, StringComparer.OrdinalIgnoreCase);
        foreach (var (talk, document) in talks)
        {
            var evening = bySlug[talk.EventSlug].FirstOrDefault();
            (talk.EventAddress, talk.GivenOn) = (evening?.Address, evening?.Date);
            if (talk.EventAddress is null)
            {
                document.Problems.Warn(
                    document.FrontMatter.PositionOf("categories"),
                    ProblemCode.NoEvent,
                    talk.EventSlug.Length == 0 ? "the talk names no event" : $"the talk names the event `{talk.EventSlug}`, which has no post",
                    "write `categories: [talks, …]` with the event's file name, without its date and ending");
            }
        }
    }
}
