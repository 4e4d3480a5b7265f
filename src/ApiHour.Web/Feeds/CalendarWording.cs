using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;
using Microsoft.Extensions.Localization;

namespace ApiHour.Web.Feeds;

/// <summary>What a calendar says of an event in words.</summary>
internal sealed class CalendarWording(TimeZoneInfo zone, IStringLocalizer words)
{
    /// <summary>The title, with the word for a cancelled or postponed event before it unless the title has it.</summary>
    public string Summary(EventPost post) => Clean(post.Status switch
    {
        EventStatus.Cancelled => Marked("Cancelled", post.Title),
        EventStatus.Postponed => Marked("Postponed", post.Title),
        _ => post.Title,
    });

    /// <summary>The venue and its address, or the word for an online event; null when unknown.</summary>
    public string? Location(EventPost post) => post.Place is { } place ? Clean(place) : post.IsOnline ? words["Online"].Value : null;

    /// <summary>The series in words.</summary>
    public string Series(EventPost post) => words[SiteNavigation.SeriesWord(post.Series)];

    /// <summary>The description, the way in, the programme, and when and where to join, to register and to read on.</summary>
    public string Description(EventPost post, Uri page)
    {
        var programme = post.RunningOrder().Select(Line).ToList();
        var canRegister = post.Status is EventStatus.Scheduled && !post.IsRegistrationClosed;
        string[] paragraphs =
        [
            post.Description,
            post.Access ?? "",
            programme is [] ? "" : string.Join('\n', [words["CalendarProgramme"].Value, .. programme]),
            post.JoinUrl is { } join && post.Status is EventStatus.Scheduled ? words["CalendarJoin", join] : "",
            post.RegistrationOpens is { } opens && canRegister ? words["CalendarOpens", DateWords.Of(TimeZoneInfo.ConvertTime(opens, zone))] : "",
            post.RegistrationUrl is { } registration && canRegister ? words["CalendarRegistration", registration] : "",
            words["CalendarMore", page.AbsoluteUri],
        ];
        return Clean(string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)));
    }

    private string Marked(string status, string title) => title.Contains(words[status], StringComparison.CurrentCultureIgnoreCase) ? title : words["Calendar" + status, title];

    private string Line(ProgrammeItem item)
    {
        var time = item.Start is { } start ? DateWords.Hour(TimeZoneInfo.ConvertTime(start, zone)) : "";
        var line = string.Join(" · ", new[] { time, item.SpeakerNames, item.Title }.Where(part => part.Length > 0));
        return item.Minutes is { } minutes ? $"{line} ({words["Minutes", minutes].Value})" : line;
    }

    /// <summary>Leaves out what a TEXT value can't hold (RFC 5545 §3.3.11).</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => c is '\n' || !char.IsControl(c)));
}
