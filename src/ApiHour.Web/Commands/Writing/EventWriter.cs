using System.Globalization;
using ApiHour.Content;
using ApiHour.Content.Events.Sections;
using ApiHour.Web.Texts;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Writes the post of an event and those of its talks.</summary>
internal sealed class EventWriter(KnownContent content)
{
    private const string CodeOfConduct = "/code-of-conduct";

    private readonly TalkWriter talks = new(content);

    /// <summary>The event's post first, then its talks'.</summary>
    public IReadOnlyList<NewPost> Write(NewEvent planned)
    {
        var posts = planned.Talks.Select(talk => talks.Write(talk, planned.Slug)).ToList();
        var slot = Read("slot").Fill(new Dictionary<string, Filled> { ["email"] = Filled.Of(content.Site.Email) });
        var programme = Filled.Join([.. planned.Talks.Zip(posts, talks.List), .. Enumerable.Repeat(slot, planned.OpenSlots)]);
        var body = Read(planned.Series is "workshops" ? "workshop" : "event").Fill(Values(planned, programme));
        var model = planned.Model is null ? [] : PostSection.Of(File.ReadAllText(Path.Combine(content.Folder, planned.Model.SourcePath)).ReplaceLineEndings("\n"));
        return [new NewPost($"{content.Today:O}-{planned.Slug}", $"/{planned.Series}/{planned.Slug}.html", model.Count > 0 ? After(model, body) : body), .. posts];
    }

    private Template Read(string name) => Template.Read(name, content.IsEnglish);

    private Dictionary<string, Filled> Values(NewEvent planned, Filled programme) => new()
    {
        ["series"] = Filled.Of(planned.Series),
        ["title"] = Filled.Of(WrittenText.ForYaml(planned.Title)),
        ["start"] = Filled.Of(string.Create(CultureInfo.InvariantCulture, $"{planned.Date:yyyy-MM-dd}T{planned.Hour:HH:mm}")),
        ["venue"] = Filled.Of(planned.Venue.ForYaml()),
        ["capacity"] = Filled.Of(planned.Capacity?.ToString(CultureInfo.InvariantCulture)),
        ["registration"] = Filled.Of(planned.Registration.Length > 0 ? WrittenText.ForYaml(planned.Registration) : ""),
        ["day"] = Filled.Of(DayIn(content.IsEnglish, planned.Date)),
        ["hour"] = Filled.Of(HourIn(content.IsEnglish, planned.Hour)),
        ["place"] = Filled.Of(WrittenText.ForMarkdown(planned.Venue.Name)),
        ["address"] = Filled.Of(planned.Venue.ForMarkdown()),
        ["link"] = Filled.Of(WrittenText.ForLink(planned.Registration)),
        ["conduct"] = Filled.Of(content.Addresses.GetValueOrDefault(CodeOfConduct)?.Path),
        ["email"] = Filled.Of(content.Site.Email),
        ["programme"] = programme,
    };

    /// <summary>The sections of another event in their order: those about date, place, registration and programme are rewritten, the others are kept.</summary>
    private static Filled After(IReadOnlyList<PostSection> model, Filled body)
    {
        var own = PostSection.Of(body.Text).Where(s => s.Part is not EventPart.Other).DistinctBy(s => s.Part).ToDictionary(s => s.Part);
        var top = body.Text[..body.Text.IndexOf("\n## ", StringComparison.Ordinal)].TrimEnd();
        var sections = model.DistinctBy(s => s.Part is EventPart.Other ? s.Heading : s.Part.ToString()).Select(s => s.Part is EventPart.Other ? s : own[s.Part] with { Heading = s.Heading }).ToList();
        var missing = own.Values.Where(s => s.Part is not EventPart.Sponsors && sections.TrueForAll(other => other.Part != s.Part));
        var text = string.Join("\n\n", sections.Concat(missing).Select(s => $"{s.Heading}\n\n{s.Text}".TrimEnd()).Prepend(top)) + "\n";
        var lines = text.Split('\n');
        return new Filled(text, [.. body.ToDo.Where(toDo => lines.Contains(toDo.Line)).OrderBy(toDo => Array.IndexOf(lines, toDo.Line))]);
    }

    private static string DayIn(bool isEnglish, DateOnly day) => isEnglish
        ? day.ToString("dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en"))
        : day.ToString(day.Day == 1 ? "dddd '1er' MMMM yyyy" : "dddd d MMMM yyyy", CultureInfo.GetCultureInfo("fr"));

    private static string HourIn(bool isEnglish, TimeOnly hour) =>
        hour.ToString(isEnglish ? "HH:mm" : hour.Minute == 0 ? "H'h'" : "H'h'mm", CultureInfo.InvariantCulture);
}
