using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Commands.Writing;

/// <summary>The texts that announce an event, and those that thank for it, made of what the site knows.</summary>
internal sealed class EventKit(KnownContent content, EventPost evening)
{
    private readonly Dictionary<string, Filled> values = Values(content, evening);

    /// <summary>The texts, each with what it is for.</summary>
    public IEnumerable<(string For, string Text)> Texts()
    {
        yield return ("Mailing list", Fill("kit-mail"));
        yield return ($"Mastodon ({ShortPost.Limit} characters at most)", ShortPost.Of(values["title"].Text, values["when"].Text, evening.VenueName, Lines(evening), values["page"].Text));
        yield return ("Words for the picture of the post, for those who cannot see it", string.Join(". ", new[] { evening.Title, values["when"].Text, values["place"].Text }.Where(part => part.Length > 0)) + ".");
        yield return ("Slack", Fill("kit-slack"));
        yield return ("Mobilizon, Eventbrite, Meetup", Fill("kit-listing"));
        if (evening.Programme.Any(item => item.Speakers.Count > 0))
        {
            yield return ("To the speakers, after the evening", Fill("kit-thanks"));
        }
    }

    private string Fill(string template) => Template.Read(template, content.IsEnglish).Fill(values).Text;

    private static Dictionary<string, Filled> Values(KnownContent content, EventPost evening)
    {
        var root = content.Site.BaseUrl is "" ? "https://…" : content.Site.BaseUrl;
        var programme = Lines(evening);
        return new Dictionary<string, string?>
        {
            ["title"] = evening.Title,
            ["description"] = evening.Description,
            ["day"] = evening.Date is { } day ? DateWords.WithWeekday(day) : "",
            ["when"] = DateWords.Capitalise(evening.Start is { } start ? DateWords.Of(start) : evening.Date is { } date ? DateWords.WithWeekday(date) : "?"),
            ["place"] = string.Join(", ", new[] { evening.VenueName, evening.VenueAddress?.Text }.OfType<string>()),
            ["online"] = evening.IsOnline ? " " : "",
            ["programme"] = programme.Count is 0 ? null : Template.Read("kit-programme", content.IsEnglish).Fill(Of("lines", string.Join('\n', programme.Select(line => "- " + line)))).Text.TrimEnd(),
            ["slack"] = string.Join('\n', programme.Select(line => "• " + line)),
            ["capacity"] = evening.Capacity?.ToString(CultureInfo.InvariantCulture),
            ["registration"] = evening.IsRegistrationOpenAt(content.Now) ? evening.RegistrationUrl : null,
            ["opens"] = evening.AwaitsRegistrationAt(content.Now) && evening.RegistrationOpens is { } opens ? DateWords.Of(opens) : null,
            ["page"] = root + SiteUrl.Encode(evening.Address),
            ["calendar"] = evening.Date is null ? null : root + SiteUrl.Encode(FeedAddress.CalendarOf(evening.Address)),
            ["speakers"] = string.Join(", ", evening.Programme.OrderBy(item => item.Position).SelectMany(item => item.Speakers).Select(speaker => speaker.Name).Distinct()),
        }.ToDictionary(pair => pair.Key, pair => Filled.Of(pair.Value));
    }

    private static Dictionary<string, Filled> Of(string name, string value) => new() { [name] = Filled.Of(value) };

    private static List<string> Lines(EventPost evening) => [.. evening.Programme.OrderBy(item => item.Position).Select(Line)];

    private static string Line(ProgrammeItem item)
    {
        var speakers = string.Join(", ", item.Speakers.Select(speaker => speaker.Name));
        return speakers.Length > 0 ? $"{item.Title} ({speakers})" : item.Title;
    }
}
