using System.Text.Json;
using ApiHour.Content.Catalog.Compiled;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ApiHour.Content.Catalog;

/// <summary>The catalog: everything the site shows, as the last load understood it.</summary>
public sealed class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : DbContext(options)
{
    /// <summary>All pages' addresses.</summary>
    public DbSet<SiteAddress> Addresses => Set<SiteAddress>();

    /// <summary>Former addresses.</summary>
    public DbSet<Redirect> Redirects => Set<Redirect>();

    /// <summary>Events of all series.</summary>
    public DbSet<EventPost> Events => Set<EventPost>();

    /// <summary>Where events take place.</summary>
    public DbSet<Venue> Venues => Set<Venue>();

    /// <summary>Talks.</summary>
    public DbSet<Talk> Talks => Set<Talk>();

    /// <summary>Speakers.</summary>
    public DbSet<Speaker> Speakers => Set<Speaker>();

    /// <summary>Sponsors.</summary>
    public DbSet<Sponsor> Sponsors => Set<Sponsor>();

    /// <summary>Articles.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>Pages, the introductions of lists included.</summary>
    public DbSet<Page> Pages => Set<Page>();

    /// <summary>The pictures that pages show.</summary>
    public DbSet<Picture> Pictures => Set<Picture>();

    /// <summary>The site's configuration, one row.</summary>
    public DbSet<Site> Sites => Set<Site>();

    /// <summary>What the catalog was made of, one row.</summary>
    public DbSet<CatalogStamp> Stamps => Set<CatalogStamp>();

    /// <summary>The last good text of every Markdown file.</summary>
    public DbSet<SourceText> Sources => Set<SourceText>();

    /// <summary>What tells each file of the content folder from a former or a later one of its path: by it, the next load finds what has changed.</summary>
    public DbSet<SourceMark> Marks => Set<SourceMark>();

    /// <summary>Opens a catalog for reading; it tracks nothing, and disposing of it closes the connection.</summary>
    public static CatalogDbContext Read(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<CatalogDbContext>().UseModel(CatalogDbContextModel.Instance).UseSqlite(connection, contextOwnsConnection: true).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<SiteAddress>(address =>
        {
            address.HasKey(a => a.Path);
            address.HasIndex(a => a.Key);
        });
        modelBuilder.Entity<Redirect>().HasKey(r => r.Key);
        modelBuilder.Entity<EventPost>(post =>
        {
            post.HasKey(e => e.Address);
            post.HasMany(e => e.Talks).WithOne(t => t.Event).HasForeignKey(t => t.EventAddress);
            post.HasMany(e => e.Sponsors).WithMany(s => s.Events);
            post.HasOne(e => e.Venue).WithMany(v => v.Events).HasForeignKey(e => e.VenueSlug);
            post.HasMany(e => e.Programme).WithOne().HasForeignKey(item => item.EventAddress);
            post.HasIndex(e => e.Date);
            StoreAsJson(post.Property(e => e.VenueAddress));
            StoreAsJson(post.Property(e => e.Position));
        });
        modelBuilder.Entity<Venue>(venue =>
        {
            venue.HasKey(v => v.Slug);
            StoreAsJson(venue.Property(v => v.Address));
            StoreAsJson(venue.Property(v => v.Position));
        });
        modelBuilder.Entity<ProgrammeItem>(item =>
        {
            item.HasKey(i => new { i.EventAddress, i.Position });
            item.HasOne(i => i.Talk).WithMany().HasForeignKey(i => i.TalkAddress);
            StoreAsJson(item.Property(i => i.Speakers));
        });
        modelBuilder.Entity<Talk>().HasKey(t => t.Address);
        modelBuilder.Entity<Speaker>(speaker =>
        {
            speaker.HasKey(s => s.Address);
            StoreAsJson(speaker.Property(s => s.Links));
        });
        modelBuilder.Entity<TalkSpeaker>(part =>
        {
            part.HasKey(p => new { p.TalkAddress, p.SpeakerAddress });
            part.HasOne(p => p.Talk).WithMany(t => t.Speakers).HasForeignKey(p => p.TalkAddress);
            part.HasOne(p => p.Speaker).WithMany(s => s.Talks).HasForeignKey(p => p.SpeakerAddress);
        });
        modelBuilder.Entity<Sponsor>().HasKey(s => s.Address);
        modelBuilder.Entity<Article>().HasKey(a => a.Address);
        modelBuilder.Entity<Page>().HasKey(p => p.Address);
        modelBuilder.Entity<Picture>(picture =>
        {
            picture.HasKey(p => p.Address);
            picture.Ignore(p => p.Widths);
        });
        modelBuilder.Entity<SourceText>().HasKey(s => s.Path);
        modelBuilder.Entity<SourceMark>().HasKey(m => m.Path);
        modelBuilder.Entity<SearchEntry>().Property(e => e.Id).ValueGeneratedNever();
        modelBuilder.Entity<Site>(site =>
        {
            StoreAsJson(site.Property(s => s.Announcement));
            StoreAsJson(site.Property(s => s.Navigation));
            StoreAsJson(site.Property(s => s.FrameHosts));
            StoreAsJson(site.Property(s => s.Social));
        });
    }

    private static void StoreAsJson<T>(Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<T> property) =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, CatalogJson.Default.Options),
            json => JsonSerializer.Deserialize<T>(json, CatalogJson.Default.Options)!,
            new ValueComparer<T>((a, b) => Equals(a, b), value => value!.GetHashCode()));
}
