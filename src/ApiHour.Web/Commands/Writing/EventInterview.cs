using System.CommandLine;
using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Collects everything about a new event.</summary>
internal sealed class EventInterview
{
    private readonly KnownContent content;
    private readonly Dialogue dialogue;
    private readonly EventOptions options;
    private readonly ParseResult given;
    private readonly string series;
    private readonly EventPost? model;
    private readonly IReadOnlyList<EventPost> events;
    private readonly SeriesHabits habits;

    /// <param name="content">The folder.</param>
    /// <param name="dialogue">Whom to ask.</param>
    /// <param name="options">The options.</param>
    /// <param name="given">The values given to them.</param>
    /// <param name="usualSeries">The series, unless the event to start from is of another one.</param>
    public EventInterview(KnownContent content, Dialogue dialogue, EventOptions options, ParseResult given, string usualSeries)
    {
        (this.content, this.dialogue, this.options, this.given) = (content, dialogue, options, given);
        model = given.GetValue(options.From) is { } from ? Find(from) : null;
        series = model?.Series ?? usualSeries;
        events = [.. content.Events.Where(e => e.Series == series)];
        habits = new SeriesHabits(events.Any(e => e.Date is not null) ? events : content.Events, content.Today);
    }

    public NewEvent Ask()
    {
        var (title, slug) = AskTitle();
        var (date, hour) = (AskDay(), AskHour());
        var (venue, capacity) = (AskVenue(), AskCapacity());
        var registration = AskRegistration();
        var (talks, slots) = new TalksInterview(content, dialogue).Ask(
            given.GetValue(options.Talk) ?? [], given.GetValue(options.Talks), series is "api-hours" ? model is { Programme.Count: > 0 } ? model.Programme.Count : habits.Talks() : 0);
        return new NewEvent
        {
            Series = series,
            Title = title,
            Slug = slug,
            Date = date,
            Hour = hour,
            Venue = venue,
            Capacity = capacity,
            Registration = registration,
            Talks = talks,
            OpenSlots = slots,
            Model = model,
        };
    }

    private (string Title, string Slug) AskTitle()
    {
        var naming = SeriesNaming.Of(series, events, content.IsEnglish);
        var title = given.GetValue(options.Title);
        var subject = title is null && (naming.Joint.Length > 0 || given.GetResult(options.Subject) is not null)
            ? dialogue.Ask(new Question<string>("Subject", "--subject", "what it is about", Readings.LineOrNothing) { Proposal = "" }, given.GetValue(options.Subject))
            : "";
        var proposal = naming.Propose(subject);
        title = dialogue.Ask(new Question<string>("Title", "--title", $"a title that no event has yet, such as `{proposal ?? "Devcamp 2"}`", IsFree) { Proposal = proposal }, title);
        return (title, naming.SlugOf(title));

        bool IsFree(string text, out string value) => Readings.Line(text, out value) && !content.Has($"/{series}/{naming.SlugOf(value)}.html");
    }

    private DateOnly AskDay() => dialogue.Ask(
        new Question<DateOnly>("Day", "--date", $"a day from {content.Today:O} on, as 2027-01-21 or 21/01/2027", Readings.DayFrom(content.Today))
        {
            Proposal = habits.Day().ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
        },
        given.GetValue(options.Date));

    private TimeOnly AskHour() => dialogue.Ask(
        new Question<TimeOnly>("Hour", "--hour", "an hour as 19:00 or 19h", Readings.Hour) { Proposal = model?.Start?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? habits.Hour() },
        given.GetValue(options.Hour));

    private VenueChoice AskVenue()
    {
        var venues = new VenueChoices(content, events.Any(e => e.VenueSlug is not null) ? events : content.Events);
        var option = given.GetValue(options.Venue);
        dialogue.Say(option is null ? venues.List() : []);
        return dialogue.Ask(
            new Question<VenueChoice>("Venue, a number, or a new one as `name, address`, or - for later", "--venue", $"{venues.Names()}a new one as `name, address`, or -", venues.TryRead)
            {
                Proposal = model is null ? venues.Usual : venues.AnswerFor(model.Venue),
            },
            option);
    }

    private int? AskCapacity() => dialogue.Ask(
        new Question<int?>("How many can come, - for no limit", "--capacity", "a number of people, or - for no limit", Readings.Capacity)
        {
            Proposal = model is null ? habits.Capacity() : model.Capacity?.ToString(CultureInfo.InvariantCulture) ?? "",
        },
        given.GetValue(options.Capacity));

    private string AskRegistration() => dialogue.Ask(
        new Question<string>("Registration link", "--registration", "a whole address, such as https://example.org/register", Readings.WebAddress) { Proposal = "", Nothing = "later" },
        given.GetValue(options.Registration));

    private EventPost Find(string name) => content.FindEvent(name) ?? throw new AnswerException(
        $"--from: there is no event `{name}`: name its file, its slug or its number, such as {content.LatestEvent?.Slug ?? "api-hour-1"}.");
}
