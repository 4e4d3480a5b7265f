using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing;

/// <summary>When a post is dated, which its address may name.</summary>
internal static partial class PostTime
{
    /// <summary>The longest text that is read as a date.</summary>
    private const int MaxText = 100;

    /// <summary>Days in figures, as Ruby reads them.</summary>
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>What <c>date</c> says, as the site's clock showed it; else midnight of the day in the file's name.</summary>
    /// <remarks>https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb (parse_date).</remarks>
    public static DateTime Of(SourceDocument post, TimeZoneInfo zone) =>
        Stated(post.FrontMatter) is not { } time ? post.Name!.Date.ToDateTime(TimeOnly.MinValue)
        : time.Kind is DateTimeKind.Utc ? TimeZoneInfo.ConvertTimeFromUtc(time, zone)
        : time;

    /// <summary>The day that <c>date</c> names: in figures as it is written, whatever the time zone; null when it is none.</summary>
    public static DateOnly? DayOf(FrontMatter keys) => InFigures(keys) ?? (Stated(keys) is { } time ? DateOnly.FromDateTime(time) : null);

    /// <summary>What <c>date</c> says: UTC where it has a time zone, else the site's; null when it is no date, or one whose year only a calendar on the wall would tell.</summary>
    private static DateTime? Stated(FrontMatter keys)
    {
        if (keys.Find("date") is not YamlScalarNode { Value.Length: <= MaxText, Style: var style } || keys.Text("date") is not { } text)
        {
            return null;
        }

        // YAML has times without a zone in UTC; those that it does not know are texts to it, which Ruby reads as local ones.
        var zone = style is ScalarStyle.Plain && ZonelessTime().IsMatch(text) ? "Z" : "";
        return InFigures(keys) is { } day
            ? Read($"{day:O} {text[text.Split(' ', 'T')[0].Length..].TrimStart('T')}{zone}") ?? day.ToDateTime(TimeOnly.MinValue)
            : Year().IsMatch(text) ? Read(text) : null;
    }

    private static DateOnly? InFigures(FrontMatter keys) =>
        DateOnly.TryParseExact(keys.Text("date")?.Split(' ', 'T')[0], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTime? Read(string text) =>
        DateTime.TryParse(text.Replace("UTC", "GMT", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal, out var time) && time.Year > 1 ? time : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|\s+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ZonelessTime();

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex Year();
}
