using AngleSharp.Dom;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Links;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>Tells the frames of a body that have no card, that browsers refuse, or that show nothing any more.</summary>
internal static class FrameFaults
{
    public static void Tell(IElement body, LinkPlaces places, FileProblems problems)
    {
        foreach (var frame in body.QuerySelectorAll("iframe"))
        {
            var written = frame.GetAttribute("src") ?? "";
            var at = places.Next(written);
            if (EmbedCards.Address(written) is { } url)
            {
                Tell(url, at, problems);
            }
            else
            {
                problems.Warn(at, ProblemCode.RefusedHtml, "the frame shows no page of another site and is left out", "write a link");
            }
        }
    }

    private static void Tell(Uri url, TextPosition at, FileProblems problems)
    {
        if (DeadProvider.Of(url) is { } dead)
        {
            problems.Warn(at, ProblemCode.DeadProvider, $"the frame no longer shows anything: {dead.Name}", dead.Fix);
        }
        else if (EmbedProvider.Of(url) is null)
        {
            problems.Advise(at, ProblemCode.UnknownFrame, $"the frame is from {url.Host}, which the site does not know, so its card can only name the host", "give the frame a `title`, and see that the card shows what you want");
        }

        if (url.Scheme == Uri.UriSchemeHttp)
        {
            problems.Warn(at, ProblemCode.InsecureFrame, $"browsers refuse the frame from http://{url.Host}, which is not secure", $"write https://{url.Host}…");
        }
    }
}
