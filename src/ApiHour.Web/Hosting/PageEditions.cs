using System.Globalization;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Hosting;

/// <summary>Names the editions of the pages: a new one begins with each load, and at each moment at which pages change by themselves.</summary>
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
            var (edition, load, now) = (latest, current.Loaded, clock.Moment);
            if (edition is null || !ReferenceEquals(edition.Load, load) || now < edition.From || now >= edition.Until)
            {
                latest = edition = At(TimeZoneInfo.ConvertTime(now, clock.Zone), load);
            }

            return edition.Name;
        }
    }

    private Edition At(DateTimeOffset now, LoadedSite load)
    {
        var today = DateOnly.FromDateTime(now.Date);
        var from = load.Turns.Where(turn => turn <= now).Append(clock.Zone.MidnightOf(today)).Max();
        var until = load.Turns.Where(turn => turn > now).Append(clock.Zone.MidnightOf(today.AddDays(1))).Min();
        return new Edition(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture), load, from, until);
    }

    /// <summary>An edition of a load, valid from one moment until another.</summary>
    private sealed record Edition(string Name, LoadedSite Load, DateTimeOffset From, DateTimeOffset Until);
}
