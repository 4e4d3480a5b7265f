using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content;

/// <summary>What stands in the content folder.</summary>
/// <param name="Site">What the configuration says.</param>
/// <param name="Urls">The site's own addresses.</param>
/// <param name="Config">The keys of the configuration.</param>
/// <param name="Files">All files, the configuration first.</param>
/// <param name="Problems">What there is to tell of the folder itself.</param>
internal sealed record ContentSources(Site Site, SiteUrls Urls, FrontMatter Config, IReadOnlyList<ReadFile> Files, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Whether addresses of private networks may be asked for when links are checked.</summary>
    public bool AllowsPrivateLinks { get; init; }

    /// <summary>The pattern of the posts' addresses.</summary>
    public string Permalinks { get; init; } = PermalinkPattern.Default;

    /// <summary>Reads the folder.</summary>
    /// <param name="options">Which folder, and what of it.</param>
    /// <param name="keepsTexts">Whether the texts of posts and pages are kept, too.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public static ContentSources Read(ContentOptions options, bool keepsTexts, CancellationToken cancellation)
    {
        var (configFile, config, folder) = Open(options);
        var site = SiteParser.Parse(config, configFile.Problems);
        var allowsPrivateLinks = SiteParser.AllowsPrivateLinks(config, configFile.Problems);
        var permalinks = SiteParser.Permalinks(config, configFile.Problems);
        var files = folder.List().Where(f => f.Path != SiteParser.File).AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => ReadFile.From(file, keepsTexts)).Prepend(configFile).ToList();
        return new ContentSources(options.Url is { Length: > 0 } url ? site with { BaseUrl = url } : site, new SiteUrls(site.BaseUrl), config, files, folder.Problems) { AllowsPrivateLinks = allowsPrivateLinks, Permalinks = permalinks };
    }

    /// <summary>Reads the posts and pages again, whose texts were not kept; all else stays as it was read.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    public ContentSources WithTexts(CancellationToken cancellation) =>
        this with { Files = [.. Files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(f => f.File.IsMarkdown ? ReadFile.From(f.File) : f)] };

    /// <summary>Reads the configuration, and finds the folder without what that excludes.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public static (ReadFile ConfigFile, FrontMatter Config, ContentFolder Folder) Open(ContentOptions options)
    {
        var root = options.Path;
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException(root);
        }

        var configFile = ReadFile.From(new SourceFile(SiteParser.File, Path.Combine(root, SiteParser.File)));
        var config = configFile.Mapping();
        return (configFile, config, new ContentFolder(root, new ExcludedPaths(SiteParser.Excluded(config)), options.Drafts));
    }
}
