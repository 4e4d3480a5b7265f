using System.Globalization;
using ApiHour.Content.Catalog;
using ApiHour.Content.Catalog.Storage;
using ApiHour.Web.Loading;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Caching;

/// <summary>Names the editions of the pages: a new one begins with each load, and at each moment at which pages change by themselves.</summary>
internal sealed class PageEditions(CurrentSite current, SiteClock clock, CatalogFile catalog, IOptions<StaticOptions> pages, IWebHostEnvironment host)
{
    /// <summary>How long the name of an edition is.</summary>
    public const int NameLength = 32;

    private readonly Lazy<string> program = new(() => ProgramMark.Of(host.WebRootPath));

    private Edition? latest;

    public Edition Current
    {
        get
        {
            var (edition, load, now) = (latest, current.Loaded, clock.Moment);
            if (edition is null || !ReferenceEquals(edition.Load, load) || now < edition.From || now >= edition.Until)
            {
                latest = edition = At(TimeZoneInfo.ConvertTime(now, clock.Zone), load);
            }

            return edition;
        }
    }

    private Edition At(DateTimeOffset now, LoadedSite load)
    {
        var today = DateOnly.FromDateTime(now.Date);
        var from = load.Turns.Where(turn => turn <= now).Append(clock.Zone.MidnightOf(today)).Max();
        var until = load.Turns.Where(turn => turn > now).Append(clock.Zone.MidnightOf(today.AddDays(1))).Min();
        var lasting = catalog.Version is { } version && !pages.Value.On ? $"{version} {load.Fingerprint} {program.Value} {from.UtcTicks}" : null;
        return new Edition(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture), lasting, load, from, until);
    }

    /// <summary>An edition of a load, valid from one moment until another.</summary>
    /// <param name="Name">Its name in this process; each has another.</param>
    /// <param name="Lasting">Its name at the next start too, as long as catalog and program are the same; null where the catalog is not a file of this site's own.</param>
    /// <param name="Load">The load.</param>
    /// <param name="From">When it begins.</param>
    /// <param name="Until">When it is over.</param>
    public sealed record Edition(string Name, string? Lasting, LoadedSite Load, DateTimeOffset From, DateTimeOffset Until);
}
