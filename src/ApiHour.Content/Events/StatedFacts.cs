using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;
using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Events;

/// <summary>What the front matter states below <c>event:</c>; it overrides the prose. What cannot be understood is reported, and the prose is used.</summary>
internal sealed partial class StatedFacts(EventSource source)
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'H:mm", "yyyy-MM-dd H:mm", "yyyy-MM-dd'T'H:mm:ss", "yyyy-MM-dd H:mm:ss"];

    private readonly (DateOnly Date, TimeOnly? Time)? start = MomentOf(source.Stated, "start");

    private readonly (DateOnly Date, TimeOnly? Time)? end = MomentOf(source.Stated, "end");

    private readonly (DateOnly Date, TimeOnly? Time)? opening = MomentOf(source.Stated, "registration_opens");

    private FrontMatter Stated => source.Stated;

    /// <summary>When it takes place; null when the start is not stated.</summary>
    public EventTimes? Times() => start is { } stated ? WithEnd(new EventTimes(stated.Date, stated.Time, null, null)) : null;

    /// <summary>The times with the end that is stated, unless that is not after their start, which is told.</summary>
    public EventTimes WithEnd(EventTimes times)
    {
        if (times.Date is not { } day || end is not { } stated)
        {
            return times;
        }

        if (stated.Date.ToDateTime(stated.Time ?? TimeOnly.MaxValue) <= day.ToDateTime(times.Start ?? TimeOnly.MinValue))
        {
            Warn("end", $"`end: {Stated.Text("end")}` is not after the start", $"write `end: {day.ToDateTime(times.Start ?? new TimeOnly(19, 0)).AddHours(2):yyyy-MM-ddTHH:mm}`, after the start");
            return times;
        }

        return times with { EndDate = stated.Date == day ? null : stated.Date, End = stated.Time };
    }

    public EventStatus? Status { get; } = source.Stated.Text("status")?.ToUpperInvariant() switch
    {
        "CANCELLED" or "CANCELED" => EventStatus.Cancelled,
        "POSTPONED" => EventStatus.Postponed,
        "SCHEDULED" or "ONLINE" or "FULL" => EventStatus.Scheduled,
        _ => null,
    };

    public bool IsOnline => IsStatus("online");

    public bool IsFull => IsStatus("full");

    /// <summary>Whether it says that all goes as planned, whatever the text says.</summary>
    public bool IsScheduled => IsStatus("scheduled");

    public int? Capacity { get; } = CapacityOf(source.Stated);

    public string? Registration { get; } = UrlOf(source.Stated, "registration");

    public string? Join { get; } = UrlOf(source.Stated, "join");

    public DateTime? RegistrationOpens => opening is { } opens ? opens.Date.ToDateTime(opens.Time ?? TimeOnly.MinValue) : null;

    /// <summary>Tells keys and values that cannot be understood.</summary>
    public void Check()
    {
        NearKey.TellUnknown(Stated, FrontMatterKeys.OfEvents, "`event`", source.Problems);
        WarnUnless("start", start is not null, Meant("start", "2026-11-26T19:00"));
        WarnUnless("end", end is not null, Meant("end", "2026-11-26T21:00"));
        WarnUnless("registration_opens", opening is not null, Meant("registration_opens", "2026-11-20T14:00"));
        WarnUnless("status", Status is not null, "write scheduled, full, cancelled, postponed or online");
        WarnUnless("capacity", Capacity is not null, "write a number of people");
        WarnUnless("registration", Registration is not null, "write `registration: https://…`");
        WarnUnless("join", Join is not null, "write `join: https://…`");
    }

    private bool IsStatus(string word) => word.Equals(Stated.Text("status"), StringComparison.OrdinalIgnoreCase);

    private static int? CapacityOf(FrontMatter stated) => int.TryParse(stated.Text("capacity"), CultureInfo.InvariantCulture, out var people) && people > 0 ? people : null;

    private static string? UrlOf(FrontMatter stated, string key) => stated.Text(key) is { } url && WebAddress.Parse(url) is not null ? url : null;

    private static (DateOnly Date, TimeOnly? Time)? MomentOf(FrontMatter stated, string key)
    {
        var text = stated.Text(key);
        return DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && DateMention.IsLikelyYear(moment.Year) ? (DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DateMention.IsLikelyYear(day.Year) ? (day, null)
            : null;
    }

    /// <summary>The moment that a value may mean, "18/03/2027 19h", as it should be written; else an example.</summary>
    private string Meant(string key, string example)
    {
        var text = TimeMark().Replace(Stated.Text(key) ?? "", " ");
        return DateReader.Read(text) is [{ Year: { } year } date, ..] && date.In(year) is { } day
            ? $"write `{key}: {day:yyyy-MM-dd}{(HourReader.Read(text) is [var hour, ..] ? $"T{hour.Start:HH:mm}" : "")}`"
            : $"write `{key}: {example}`";
    }

    private void WarnUnless(string key, bool isUnderstood, string fix)
    {
        if (Stated.Find(key) is not null && !isUnderstood)
        {
            Warn(key, $"`{key}: {Stated.Text(key)}` cannot be understood and is left out", fix);
        }
    }

    /// <summary>What stands between a day and an hour of ISO 8601.</summary>
    [GeneratedRegex("(?<=[0-9])T(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex TimeMark();

    private void Warn(string key, string message, string fix) => source.Warn(Stated.PositionOf(key), ProblemCode.BadValue, message, fix);
}
