using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Texts;

/// <summary>The texts that announce an event, and the thanks afterwards, made from what the site knows.</summary>
internal sealed class EventKit(Site site, EventPost evening, DateTimeOffset now)
{
    private readonly Dictionary<string, Filled> values = Values(site, evening, now);

    /// <summary>The texts, each with the word of the site's own for what it is for.</summary>
    public IEnumerable<(string Word, string Text)> List()
    {
        if (evening.Status is not EventStatus.Scheduled)
        {
            yield return ("KitMail", Fill("kit-mail-change"));
            yield return ("KitMastodon", ShortPost.Of(values["change"].Text, values["when"].Text, null, [], values["page"].Text));
            yield return ("KitSlack", Fill("kit-slack-change"));
            yield break;
        }

        yield return ("KitMail", Fill("kit-mail"));
        yield return ("KitMastodon", ShortPost.Of(values["title"].Text, values["when"].Text, evening.IsOnline ? values["place"].Text : evening.VenueName, Lines(evening), values["page"].Text));
        yield return ("KitPicture", string.Join(". ", new[] { evening.Title, values["when"].Text, values["place"].Text }.Where(part => part.Length > 0)) + ".");
        yield return ("KitSlack", Fill("kit-slack"));
        yield return ("KitListing", Fill("kit-listing"));
        if (evening.Programme.Any(item => item.Speakers.Count > 0))
        {
            yield return ("KitThanks", Fill("kit-thanks"));
        }
    }

    private string Fill(string template) => Template.Read(template, site.IsEnglish).Fill(values).Text;

    private static Dictionary<string, Filled> Values(Site site, EventPost evening, DateTimeOffset now)
    {
        var root = site.BaseUrl is "" ? "https://…" : site.BaseUrl;
        var programme = Lines(evening);
        var places = evening.Capacity?.ToString(CultureInfo.InvariantCulture);
        var asksToRegister = evening.RegistrationUrl is not null || evening.RegistrationOpens is not null;
        return new Dictionary<string, string?>
        {
            ["title"] = evening.Title,
            ["change"] = evening.Status switch
            {
                EventStatus.Cancelled => Part("kit-cancelled", Of("title", evening.Title)),
                EventStatus.Postponed => Part("kit-postponed", Of("title", evening.Title)),
                _ => null,
            },
            ["description"] = evening.Description,
            ["day"] = evening.Date is { } day ? DateWords.WithWeekday(day) : "",
            ["when"] = DateWords.Capitalise(DateWords.When(evening)),
            ["place"] = evening.IsOnline ? Part("kit-online", []) : evening.Place,
            ["programme"] = programme.Count is 0 ? null : Part("kit-programme", Of("lines", string.Join('\n', programme.Select(line => "- " + line)))),
            ["slack"] = string.Join('\n', programme.Select(line => "• " + line)),
            ["capacity"] = asksToRegister ? null : places,
            ["seats"] = asksToRegister ? places : null,
            ["registration"] = evening.IsRegistrationOpenAt(now) ? evening.RegistrationUrl : null,
            ["opens"] = evening.AwaitsRegistrationAt(now) && !evening.IsRegistrationOpenAt(now) && evening.RegistrationOpens is { } opens ? DateWords.Of(opens) : null,
            ["page"] = root + SiteUrl.Encode(evening.Address),
            ["calendar"] = evening.Date is null ? null : root + SiteUrl.Encode(FeedAddress.CalendarOf(evening.Address)),
            ["speakers"] = string.Join(", ", evening.RunningOrder().SelectMany(item => item.Speakers).Select(speaker => speaker.Name).Distinct()),
        }.ToDictionary(pair => pair.Key, pair => Filled.Of(pair.Value));

        string Part(string template, Dictionary<string, Filled> values) => Template.Read(template, site.IsEnglish).Fill(values).Text.TrimEnd();
    }

    private static Dictionary<string, Filled> Of(string name, string value) => new() { [name] = Filled.Of(value) };

    private static List<string> Lines(EventPost evening) => [.. evening.RunningOrder().Select(Line)];

    private static string Line(ProgrammeItem item) => item.Speakers.Count > 0 ? $"{item.Title} ({item.SpeakerNames})" : item.Title;
}
