using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Checking;

/// <summary>Gives advice about talks that have no recording, or no slides, long after their evening.</summary>
internal static class RecordingCheck
{
    /// <summary>By then whoever cuts the recordings and collects the slides is done.</summary>
    private const int PatientDays = 60;

    public static void Advise(IEnumerable<Talk> talks, IReadOnlyDictionary<string, RenderedDocument> documents, DateOnly today)
    {
        foreach (var talk in talks.Where(talk => (talk.GivenOn ?? talk.AnnouncedOn).AddDays(PatientDays) < today))
        {
            var document = documents[talk.Address];
            if (talk.VideoId is null && document.FrontMatter.Find("video") is null && document.Body.Tree.QuerySelector(".embed-video") is null)
            {
                Advise(document, "video", ProblemCode.NoRecording, "recording", "write `video:` with YouTube's address");
            }

            if (document.FrontMatter.Find("slides_url") is null && document.Body.Tree.QuerySelector(".embed-slides") is null)
            {
                Advise(document, "slides_url", ProblemCode.NoSlides, "slides", "ask the speaker, and write `slides_url:`");
            }
        }
    }

    private static void Advise(RenderedDocument document, string key, string code, string what, string fix)
    {
        var at = document.FrontMatter.PlacedKeys.Where(k => k.Key == key).Select(k => k.At).FirstOrDefault(TextPosition.Start);
        document.Problems.Advise(at, code, $"the talk has no {what} yet", fix);
    }
}
