using AngleSharp.Dom;

namespace ApiHour.Content.Events;

/// <summary>A part of an event's post: what stands below one heading; empty when the post has no such part.</summary>
internal sealed class EventSection
{
    /// <summary>The heading's words; empty before the first heading.</summary>
    public string Heading { get; private set; } = "";

    public List<IElement> Elements { get; } = [];

    /// <summary>What it says, without words that are struck through.</summary>
    public string Text => Running().Text;

    public RunningText Running(bool withStruck = false) => new(Elements, withStruck);

    /// <summary>The links, and the frames and pictures of other sites that became links, in order.</summary>
    public IEnumerable<(string Url, string Words)> Links() =>
        from element in Elements.SelectMany(e => e.QuerySelectorAll("a[href], [data-src]").Prepend(e))
        let url = element.GetAttribute("data-src") ?? (element.ClassList.Contains("embed") || element.Closest(".embed") is not null ? null : element.GetAttribute("href"))
        where url is not null
        select (url, element.TextContent.Trim());

    /// <summary>Names the section by its first heading.</summary>
    public EventSection Under(string heading)
    {
        Heading = Heading.Length > 0 ? Heading : heading;
        return this;
    }
}
