using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using ApiHour.Content.Parsing;
using ApiHour.Content.Rendering.Embeds;
using ApiHour.Content.Rendering.Html;
using ApiHour.Content.Rendering.Kramdown;
using ApiHour.Content.Rendering.Links;
using ApiHour.Content.Rendering.Pictures;

namespace ApiHour.Content.Rendering;

/// <summary>Turns a body into the HTML of its page: Markdown, then own addresses, frames and pictures, then the allow-list.</summary>
internal sealed class BodyRenderer(SiteUrls urls, CultureInfo language, PictureBook pictures)
{
    private readonly BodyLinks links = new(urls, language);

    private readonly BodyPictures pictures = new(pictures);

    private readonly EmbedCards cards = new(language);

    /// <summary>Returns the body; null when the Markdown cannot be read, which is told.</summary>
    /// <param name="document">The file the body is from.</param>
    /// <param name="address">The page's address.</param>
    /// <param name="markdown">The body with its Liquid rendered.</param>
    /// <param name="problems">Where faults are told.</param>
    public RenderedBody? Render(SourceDocument document, string address, string markdown, FileProblems problems)
    {
        if (Parse(document, markdown, problems) is not { Body: { } body } page)
        {
            return null;
        }

        var places = new LinkPlaces(document);
        PluginFrames.Apply(body);
        FrameFaults.Tell(body, places, problems);
        PictureFaults.Tell(body, document, places, problems);
        cards.Replace(body);
        var (bodyLinks, images) = links.Settle(body, address, new LinkPlaces(document), problems);
        HtmlRepair.Apply(body);
        if (document.IsDecomposed)
        {
            DecomposedIds.Keep(body);
        }

        HtmlAllowList.Apply(page, document, problems);
        pictures.Settle(body);
        var text = PlainText.Of(body);
        var written = LanguageOf(document, problems) ?? WrittenLanguage.Guess(text) ?? language.Name;
        ForeignPassages.Apply(body, written);
        var shown = HeadingOrder.Repair(body);
        var separator = document.FrontMatter.Text("excerpt_separator");
        var excerpt = PlainText.Excerpt(body, separator is null ? null : ExcerptBefore(separator, markdown));
        return new RenderedBody
        {
            Language = written,
            Html = HtmlWriter.Inner(shown, FrenchTypography.IsFor(written) ? new FrenchFormatter() : HtmlMarkupFormatter.Instance).Trim(),
            Tree = body,
            Text = new KeptText(text),
            Embeds = EmbedCards.KindsIn(body),
            Excerpt = excerpt,
            Description = PlainText.Shorten(excerpt),
            Links = bodyLinks,
            Images = images,
            FrameHosts = [.. body.QuerySelectorAll("[data-action]").SelectMany(card => EmbedProvider.HostsOf(new Uri(card.GetAttribute("data-src")!)))],
            Anchors = AnchorsOf(body),
        };
    }

    /// <summary>The anchors of a body as it is shown.</summary>
    public static IReadOnlySet<string> AnchorsIn(string html) => AnchorsOf(BoundedHtml.ParseShown(html).Body!);

    private static HashSet<string> AnchorsOf(IElement body) => body.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);

    private static string? LanguageOf(SourceDocument document, FileProblems problems)
    {
        if (document.FrontMatter.Text("lang") is not { } tag)
        {
            return null;
        }

        if (LanguageTag.IsKnown(tag))
        {
            return CultureInfo.GetCultureInfo(tag).Name;
        }

        problems.Warn(document.FrontMatter.PositionOf("lang"), ProblemCode.BadValue, "`lang` cannot be understood and is left out", "write a language such as `fr` or `en`");
        return null;
    }

    private static IHtmlDocument? Parse(SourceDocument document, string markdown, FileProblems problems)
    {
        try
        {
            MarkdownBounds.Check(markdown);
            return BoundedHtml.Parse(MarkdownRenderer.Render(markdown));
        }
        catch (ArgumentException fault)
        {
            problems.Error(document.PositionInBody(0), ProblemCode.BadMarkdown, $"the Markdown cannot be read ({fault.Message})", "make the nesting of lists, quotes and brackets simpler, and long passages shorter");
            return null;
        }
    }

    /// <summary>What stands before the excerpt's separator; null when there is none, or when the text cannot be read without its end.</summary>
    private static IElement? ExcerptBefore(string separator, string markdown)
    {
        var end = markdown.IndexOf(separator, StringComparison.Ordinal);
        if (end <= 0)
        {
            return null;
        }

        try
        {
            var body = BoundedHtml.Parse(MarkdownRenderer.Render(markdown[..end])).Body!;
            HtmlAllowList.RemoveWordless(body);
            return body;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
