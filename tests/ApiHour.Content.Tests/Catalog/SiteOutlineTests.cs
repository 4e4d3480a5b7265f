using ApiHour.Content.Catalog;
using Microsoft.Data.Sqlite;

namespace ApiHour.Content.Tests.Catalog;

public sealed class SiteOutlineTests
{
    [Fact]
    public void It_is_what_EF_Core_reads()
    {
        using var content = new ContentFixture()
            .Write(
                "_config.yml",
                """
                title: Clermont'ech
                description: Des soirées
                base_url: https://example.org
                lang: en
                timezone: Europe/Rome
                flickr_id: x@N1
                rss: { title: Le fil, author: Le bureau }
                email: a@example.org
                announcement: { href: /api-hours/, message: Ici }
                navigation: [{ title: Talks, url: /talks/ }]
                social: [{ title: Mastodon, url: "https://social.example/@a" }]
                exclude: [secret]
                """)
            .Write(
                "_posts/2024-01-02-x.md",
                """
                ---
                category: api-hours
                title: x
                event: { start: 2024-01-10T19:00, end: 2024-01-10T22:00, registration_opens: 2024-01-04T12:00 }
                ---
                ![x](/a.svg)

                <iframe src="https://example.com/x"></iframe>
                """)
            .Write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>");
        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();

        using var connection = new SqliteConnection($"Data Source={content.CatalogPath};Mode=ReadOnly");
        connection.Open();
        var outline = SiteOutline.Read(connection);

        Assert.Equivalent(catalog.Sites.Single(), outline.Site, strict: true);
        Assert.Equal(("Le fil", "Le bureau"), (outline.Site.FeedTitle, outline.Site.FeedAuthor));
        Assert.Equal(catalog.Stamps.Single().Fingerprint, outline.Fingerprint);
        Assert.Equivalent(catalog.Pictures.ToList(), outline.Pictures.Values, strict: true);
        Assert.Equal(catalog.Addresses.AsEnumerable().Select(a => a.Kind).ToHashSet(), outline.Kinds);
        Assert.Equal(catalog.Events.AsEnumerable().SelectMany(e => new[] { e.Start, e.OverAt, e.RegistrationOpens }).OfType<DateTimeOffset>().Order(), outline.Turns);
        Assert.Equal(3, outline.Turns.Count);
        Assert.Equal(["api-hours"], outline.Series);
        Assert.Equivalent(catalog.Addresses.Where(a => a.Date == null && a.Kind != PageKind.Home && a.Kind != PageKind.Calendar).OrderBy(a => a.Path).ToList(), outline.Addresses, strict: true);
    }
}
