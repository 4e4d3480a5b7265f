using System.Globalization;
using AngleSharp.Dom;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Rendering;

/// <summary>Puts a link in the place of every frame: the page asks no other site for anything until a visitor follows it.</summary>
internal sealed class EmbedCards(CultureInfo language)
{
    /// <summary>Replaces the frames; one of a site that is not known is told.</summary>
    public void Replace(IElement body, SourceDocument document, FileProblems problems)
    {
        foreach (var frame in body.QuerySelectorAll("iframe").ToList())
        {
            if (Address(frame.GetAttribute("src")) is not { } url)
            {
                frame.Remove();
                continue;
            }

            var provider = EmbedProvider.Of(url);
            if (provider is null)
            {
                problems.Warn(document.PositionOf("<iframe"), ProblemCode.UnknownFrame, $"frames of {url.Host} are not shown, a link stands in their place", "write a link yourself, with words that say where it leads");
            }

            frame.Replace(Card(frame, url, provider));
        }
    }

    private static Uri? Address(string? source)
    {
        source = source?.Trim() ?? "";
        return Uri.TryCreate(source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source : source, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : null;
    }

    private INode Card(IElement frame, Uri url, EmbedProvider? provider)
    {
        var document = frame.Owner!;
        var link = document.CreateElement("a");
        link.SetAttribute("href", provider?.Link(url) ?? url.AbsoluteUri);
        link.TextContent = EmbedWords.Of(provider?.Words ?? EmbedWords.OtherSite, url, language);
        var inParagraph = frame.Closest("p") is not null;
        var card = document.CreateElement(inParagraph ? "span" : "p");
        card.ClassName = provider?.Words == EmbedWords.Registration ? "embed registration" : "embed";
        if (provider is not null)
        {
            card.SetAttribute("data-provider", provider.Name);
            card.SetAttribute("data-src", url.AbsoluteUri);
        }

        card.AppendChild(link);
        return card;
    }
}
