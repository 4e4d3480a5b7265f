using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Events;

/// <summary>Joins talks to the events they were given at, as their categories say; of several events of one name to the last that was announced before the talk.</summary>
internal static class TalkEvents
{
    public static void Join(IEnumerable<UnderstoodTalk> talks, IEnumerable<EventPost> events, SiteUrls urls, IReadOnlyList<string> leftOut, Surroundings around)
    {
        var bySlug = events.ToLookup(e => e.Slug, StringComparer.OrdinalIgnoreCase);
        var known = around.Talks.ToDictionary(t => t.Talk, t => (t.Event, t.GivenOn), StringComparer.Ordinal);
        foreach (var (talk, document) in talks)
        {
            var named = bySlug[talk.EventSlug];
            var post = named.Where(e => e.AnnouncedOn <= talk.AnnouncedOn).MaxBy(e => e.AnnouncedOn) ?? named.FirstOrDefault();
            (talk.EventAddress, talk.GivenOn) = known.TryGetValue(talk.Address, out var former) ? former : (post?.Address, post?.Date);
            if (talk.EventAddress is null)
            {
                document.Problems.Warn(
                    document.FrontMatter.PositionOf("categories"),
                    ProblemCode.NoEvent,
                    talk.EventSlug.Length == 0 ? "the talk names no event" : $"the talk names the event `{talk.EventSlug}`, which has no post",
                    leftOut.FirstOrDefault(path => talk.EventSlug.Equals(PostName.Parse(path)?.Slug, StringComparison.OrdinalIgnoreCase)) is { } broken
                        ? $"mend {broken}, which is left out for an error of its own"
                        : "write `categories: [talks, …]` with the event's file name, without its date and ending");
            }

            CheckSession(talk, document, urls);
        }
    }

    /// <summary>Tells a talk whose <c>session_url</c> leads to another event than its categories name.</summary>
    private static void CheckSession(Talk talk, RenderedDocument document, SiteUrls urls)
    {
        if (talk.EventAddress is { } address && document.FrontMatter.Text("session_url") is { } url
            && urls.Resolve(url, document.Address) is { } target && AddressKey.Of(SiteUrls.PathOf(target)) != AddressKey.Of(address))
        {
            document.Problems.Warn(
                document.FrontMatter.PositionOf("session_url"), ProblemCode.WrongEvent, $"`session_url: {url}` is not the event of the talk's categories, {address}, which is used", $"write `session_url: {address}`");
        }
    }
}
