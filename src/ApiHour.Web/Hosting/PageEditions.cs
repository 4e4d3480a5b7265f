using System.Globalization;
using ApiHour.Content;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Hosting;

/// <summary>Tells apart what pages say from load to load, and from one moment at which they change by themselves to the next.</summary>
public sealed class PageEditions(CurrentSite current, SiteClock clock)
{
    /// <summary>How long the name of an edition is.</summary>
    public const int NameLength = 32;

    private Edition? latest;

    /// <summary>The name of the current edition; each has another.</summary>
    public string Current
    {
        get
        {
            var (edition, load, now) = (latest, current.Report, clock.Moment);
            if (edition is null || !ReferenceEquals(edition.Load, load) || now < edition.From || now >= edition.Until)
            {
                latest = edition = At(TimeZoneInfo.ConvertTime(now, clock.Zone), load, current.Turns);
            }

            return edition.Name;
        }
    }

    private Edition At(DateTimeOffset now, ContentReport load, IReadOnlyList<DateTimeOffset> turns)
    {
        var today = DateOnly.FromDateTime(now.Date);
        var from = turns.Where(turn => turn <= now).Append(clock.Zone.MidnightOf(today)).Max();
        var until = turns.Where(turn => turn > now).Append(clock.Zone.MidnightOf(today.AddDays(1))).Min();
        return new Edition(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture), load, from, until);
    }

    /// <summary>What holds from one moment on and until another, of the load that made this report.</summary>
    private sealed record Edition(string Name, ContentReport Load, DateTimeOffset From, DateTimeOffset Until);
}
