using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Events.Dates;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Events;

/// <summary>Reads how to register: the link, how many can come, when it opens.</summary>
internal static partial class RegistrationReader
{
    private const int OpeningReach = 70;

    /// <summary>Registration opens at most this many days before an event.</summary>
    private const int LongestRegistration = 200;

    private static readonly string[] Providers = ["eventbrite.", "mobilizon.", "helloasso.", "meetup.com", "weezevent.", "billetweb.", "framaforms.", "yurplan.", "pretix.", "lu.ma", "forms.gle"];

    /// <summary>The link to register by, absolute; null when there is none.</summary>
    public static string? FindUrl(EventSource source)
    {
        var section = source.Sections.Registration;
        var links = section.Links().Where(link => Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && url.Scheme.StartsWith("http", StringComparison.Ordinal)).ToList();
        var found = links.FirstOrDefault(link => IsProvider(link.Url)) is { Url: not null } known ? known
            : links.FirstOrDefault(link => Invitation().IsMatch(link.Words + link.Url));
        if (found.Url is null)
        {
            return null;
        }

        var page = EmbedProvider.Of(new Uri(found.Url))?.Link(new Uri(found.Url)) ?? found.Url;
        source.Tell(source.PlaceOfLink(section, found.Url), "registration", page);
        return page;
    }

    /// <summary>How many people can come; null for no limit, or none that is told.</summary>
    public static int? FindCapacity(EventSource source)
    {
        foreach (var section in new[] { source.Sections.Registration, source.Sections.Practical, source.Sections.Other })
        {
            if (Limit().Match(section.Text) is { Success: true } limit)
            {
                source.Tell(source.PlaceOf(section, limit.Groups["people"].Value + limit.Groups["who"].Value), "capacity", limit.Groups["people"].Value);
                return int.Parse(limit.Groups["people"].ValueSpan, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>When registration opens; null when the post does not say it.</summary>
    /// <param name="source">The post.</param>
    /// <param name="eventDate">The day of the event, near which registration opens; null when it is not known.</param>
    public static DateTime? FindOpening(EventSource source, DateOnly? eventDate)
    {
        var section = source.Sections.Registration;
        var text = section.Text;
        var mention = DateReader.Read(text).FirstOrDefault(date => Opens().IsMatch(text[Math.Max(0, date.Index - OpeningReach)..date.Index]));
        if (mention is null || DayOf(source, section, mention, text[mention.Index..mention.End], eventDate ?? source.AnnouncedOn) is not { } day)
        {
            return null;
        }

        var hour = HourReader.Read(text).FirstOrDefault(h => h.Index >= mention.End && h.Index < mention.End + 20);
        var opens = day.ToDateTime(hour?.Start ?? TimeOnly.MinValue);
        source.Tell(source.PlaceOf(section, text[mention.Index..mention.End]), "registration opens", opens.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        return opens;
    }

    /// <summary>The day of the opening; a year that is missing or far from the event's is that of the event, which is told of a wrong one.</summary>
    private static DateOnly? DayOf(EventSource source, EventSection section, DateMention mention, string words, DateOnly near)
    {
        var nearest = new[] { near.Year - 1, near.Year, near.Year + 1 }.Select(mention.In).OfType<DateOnly>().MinBy(day => Math.Abs(day.DayNumber - near.DayNumber));
        if (mention.Year is not { } year || mention.In(year) is not { } written)
        {
            return nearest == default ? null : nearest;
        }

        if (Math.Abs(written.DayNumber - near.DayNumber) < LongestRegistration || nearest == default)
        {
            return written;
        }

        source.Warn(source.PlaceOf(section, words), ProblemCode.WrongYear, $"registration cannot open on `{words}` for an event of {near:yyyy-MM-dd}, {nearest.Year} is taken", "correct the year");
        return nearest;
    }

    private static bool IsProvider(string url) => Providers.Any(provider => new Uri(url).Host.Contains(provider, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"inscri|billet|regist|ticket|réserv|rsvp|\bform", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invitation();

    [GeneratedRegex(@"(?:limitée?s?|limited|jauge|capacité|capacity)\b[^\d.\n]{0,40}(?<people>[1-9]\d{0,3})\s(?<who>personnes|places|participant\w*|people|seats|attendees)|(?<people>[1-9]\d{0,3})\s(?<who>personnes|places)\s(?:max|au\s+plus|disponibles)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\b(?:ouvertures?|ouvr\w+|opens?|opening)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opens();
}
