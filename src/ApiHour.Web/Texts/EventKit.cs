using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Texts;

/// <summary>The texts that announce an event, and the thanks afterwards, made from what the site knows.</summary>
internal sealed class EventKit(Site site, EventPost post, DateTimeOffset now)
{
    private readonly Dictionary<string, Filled> values = Values(site, post, now);

    /// <summary>The texts, each with the word of the site's own for what it is for.</summary>
    public IEnumerable<(string Word, string Text)> List()
    {
        if (post.Status is not EventStatus.Scheduled)
        {
            yield return ("KitMail", Fill("kit-mail-change"));
            yield return ("KitMastodon", ShortPost.Of(values["change"].Text, values["when"].Text, null, [], values["page"].Text));
            yield return ("KitSlack", Fill("kit-slack-change"));
            yield break;
        }

        yield return ("KitMail", Fill("kit-mail"));
        yield return ("KitMastodon", ShortPost.Of(values["title"].Text, values["when"].Text, post.IsOnline ? values["place"].Text : post.VenueName, Lines(post), values["page"].Text));
        yield return ("KitPicture", string.Join(". ", new[] { post.Title, values["when"].Text, values["place"].Text }.Where(part => part.Length > 0)) + ".");
        yield return ("KitSlack", Fill("kit-slack"));
        yield return ("KitListing", Fill("kit-listing"));
        if (post.Programme.Any(item => item.Speakers.Count > 0))
        {
            yield return ("KitThanks", Fill("kit-thanks"));
        }
    }

    private string Fill(string template) => Template.Read(template, site.IsEnglish).Fill(values).Text;

    private static Dictionary<string, Filled> Values(Site site, EventPost post, DateTimeOffset now)
    {
        var root = site.BaseUrl is "" ? "https://…" : site.BaseUrl;
        var programme = Lines(post);
        var places = post.Capacity?.ToString(CultureInfo.InvariantCulture);
        var asksToRegister = post.RegistrationUrl is not null || post.RegistrationOpens is not null;
        return new Dictionary<string, string?>
        {
            ["title"] = post.Title,
            ["change"] = post.Status switch
            {
                EventStatus.Cancelled => Part("kit-cancelled", Of("title", post.Title)),
                EventStatus.Postponed => Part("kit-postponed", Of("title", post.Title)),
                _ => null,
            },
            ["description"] = post.Description,
            ["day"] = post.Date is { } day ? DateWords.WithWeekday(day) : "",
            ["when"] = DateWords.Capitalise(DateWords.When(post)),
            ["place"] = post.IsOnline ? Part("kit-online", []) : post.Place,
            ["programme"] = programme.Count is 0 ? null : Part("kit-programme", Of("lines", string.Join('\n', programme.Select(line => "- " + line)))),
            ["slack"] = string.Join('\n', programme.Select(line => "• " + line)),
            ["capacity"] = asksToRegister ? null : places,
            ["seats"] = asksToRegister ? places : null,
            ["registration"] = post.IsRegistrationOpenAt(now) ? post.RegistrationUrl : null,
            ["opens"] = post.AwaitsRegistrationAt(now) && !post.IsRegistrationOpenAt(now) && post.RegistrationOpens is { } opens ? DateWords.Of(opens) : null,
            ["page"] = root + SiteUrl.Encode(post.Address),
            ["calendar"] = post.Date is null ? null : root + SiteUrl.Encode(CompanionAddress.CalendarOf(post.Address)),
            ["speakers"] = string.Join(", ", post.RunningOrder().SelectMany(item => item.Speakers).Select(speaker => speaker.Name).Distinct()),
        }.ToDictionary(pair => pair.Key, pair => Filled.Of(pair.Value));

        string Part(string template, Dictionary<string, Filled> values) => Template.Read(template, site.IsEnglish).Fill(values).Text.TrimEnd();
    }

    private static Dictionary<string, Filled> Of(string name, string value) => new() { [name] = Filled.Of(value) };

    private static List<string> Lines(EventPost post) => [.. post.RunningOrder().Select(Line)];

    private static string Line(ProgrammeItem item) => item.Speakers.Count > 0 ? $"{item.Title} ({item.SpeakerNames})" : item.Title;
}
