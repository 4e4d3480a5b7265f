namespace ApiHour.Content.Catalog;

/// <summary>Some files as the catalog knows them, with the site around them.</summary>
/// <param name="Texts">The texts of the files, with the time of writing where the site shows it.</param>
/// <param name="Kin">The paths of the files and of those that must be read with them: a talk's event, the event's talks, and all talks of the people who speak there.</param>
/// <param name="Around">The site.</param>
internal sealed record FormerFiles(IReadOnlyDictionary<string, (string Text, DateTimeOffset? WrittenAt)> Texts, IReadOnlySet<string> Kin, Surroundings Around)
{
    public static FormerFiles Read(CatalogDbContext catalog, IReadOnlyCollection<string> paths)
    {
        var events = catalog.Events.Select(e => new { e.SourcePath, e.Address, e.AnnouncedOn }).ToList();
        var talks = catalog.Talks.Select(t => new { t.SourcePath, t.Address, t.EventAddress, t.GivenOn }).ToList();
        var articles = catalog.Articles.Select(a => new { a.SourcePath, a.Address }).ToList();
        var pages = catalog.Pages.Select(p => new { p.SourcePath, p.Address }).ToList();

        var touched = events.Where(e => paths.Contains(e.SourcePath)).Select(e => e.Address)
            .Concat(talks.Where(t => paths.Contains(t.SourcePath)).Select(t => t.EventAddress).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        var given = talks.Where(t => paths.Contains(t.SourcePath) || (t.EventAddress is { } at && touched.Contains(at))).Select(t => t.Address).ToList();
        var parts = catalog.Set<TalkSpeaker>();
        var speakers = parts.Where(part => given.Contains(part.TalkAddress)).Select(part => part.SpeakerAddress);
        var spoken = parts.Where(part => speakers.Contains(part.SpeakerAddress)).Select(part => part.TalkAddress).ToHashSet(StringComparer.Ordinal);
        spoken.UnionWith(given);
        var written = catalog.Events.Where(e => paths.Contains(e.SourcePath)).Select(e => new { e.SourcePath, e.RevisedAt }).ToDictionary(e => e.SourcePath, e => e.RevisedAt, StringComparer.Ordinal);
        return new FormerFiles(
            catalog.Sources.Where(source => paths.Contains(source.Path)).AsEnumerable()
                .ToDictionary(source => source.Path, source => (source.Text, written.TryGetValue(source.Path, out var at) ? at : (DateTimeOffset?)null), StringComparer.Ordinal),
            paths.Concat(events.Where(e => touched.Contains(e.Address)).Select(e => e.SourcePath)).Concat(talks.Where(t => spoken.Contains(t.Address)).Select(t => t.SourcePath)).ToHashSet(StringComparer.Ordinal),
            new Surroundings
            {
                Documents =
                [
                    .. events.Select(e => (e.SourcePath, e.Address, IsPost: true)).Concat(talks.Select(t => (t.SourcePath, t.Address, IsPost: true)))
                        .Concat(articles.Select(a => (a.SourcePath, a.Address, IsPost: true))).Concat(pages.Select(p => (p.SourcePath, p.Address, IsPost: false)))
                        .OrderBy(d => d.SourcePath, StringComparer.Ordinal),
                ],
                Addresses = [.. catalog.Addresses.AsEnumerable().OrderBy(a => a.Path, StringComparer.Ordinal)],
                Redirects = catalog.Redirects.ToList(),
                Talks = [.. talks.Select(t => (t.Address, t.EventAddress, t.GivenOn))],
                Bills = [.. parts.Select(part => new { part.BilledAs, part.SpeakerAddress }).Distinct().AsEnumerable().Select(bill => (bill.BilledAs, bill.SpeakerAddress))],
                NewestEvent = events.Select(e => e.AnnouncedOn).DefaultIfEmpty().Max(),
            });
    }

    /// <summary>Finds the HTML of the document at an address; null where none stands.</summary>
    public static string? FindBody(CatalogDbContext catalog, string address) =>
        catalog.Events.Where(e => e.Address == address).Select(e => e.Body)
            .Concat(catalog.Talks.Where(t => t.Address == address).Select(t => t.Body))
            .Concat(catalog.Articles.Where(a => a.Address == address).Select(a => a.Body))
            .Concat(catalog.Pages.Where(p => p.Address == address).Select(p => p.Body))
            .FirstOrDefault();
}
