using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Events;
using ApiHour.Content.Rendering;

namespace ApiHour.Content;

/// <summary>What a pass made of files.</summary>
/// <param name="Contents">What the catalog holds of them.</param>
/// <param name="Documents">The files that became pages.</param>
/// <param name="Unrendered">The paths of those whose Markdown could not be read.</param>
internal sealed record UnderstoodContent(CatalogContents Contents, IReadOnlyList<RenderedDocument> Documents, IReadOnlyList<string> Unrendered)
{
    /// <summary>What the posts of events say by themselves, by address; empty for a whole site, whose memory it would fill.</summary>
    public IReadOnlyDictionary<string, EventReading> Events { get; init; } = new Dictionary<string, EventReading>();
}
