using ApiHour.Content.Catalog.Storage;
using ApiHour.Content.Rendering;
using ApiHour.Content.Rendering.Pictures;

namespace ApiHour.Content.Checking;

/// <summary>The checks across files.</summary>
internal static class ContentChecks
{
    public static void Run(CatalogContents contents, IReadOnlyList<RenderedDocument> documents, PictureBook pictures, DateOnly today)
    {
        pictures.TellUnshown();
        var byAddress = documents.ToDictionary(d => d.Address, StringComparer.Ordinal);
        new GapCheck(contents, byAddress, today).Advise();
        SimilarSpeakers.Advise(contents.Talks, byAddress);
    }
}
