using AngleSharp.Dom;
using ApiHour.Content.Rendering.Kramdown;

namespace ApiHour.Content.Events.Sections;

/// <summary>A part of an event's post: what stands below one heading; empty when the post has no such part.</summary>
internal sealed class EventSection
{
    private RunningText? plain;
    private RunningText? struck;

    /// <summary>The heading's words; empty before the first heading.</summary>
    public string Heading { get; private set; } = "";

    public List<IElement> Elements { get; } = [];

    /// <summary>What it says, without words that are struck through.</summary>
    public string Text => Running().Text;

    /// <summary>What it says; ask only after all elements are added.</summary>
    public RunningText Running(bool withStruck = false) => withStruck ? struck ??= new RunningText(Elements, withStruck) : plain ??= new RunningText(Elements, withStruck);

    /// <summary>The links, and the frames and pictures of other sites that became links, in order; those that are struck through only when they are asked for.</summary>
    public IEnumerable<(string Url, string Words, IElement Element)> Links(bool withStruck = false) =>
        from element in Elements.SelectMany(e => e.QuerySelectorAll("a[href], [data-src]").Prepend(e))
        let url = element.GetAttribute("data-src") ?? (element.Closest("[data-src]") is null ? element.GetAttribute("href") : null)
        where url is not null && (withStruck || !StruckThrough.Is(element))
        select (url, element.TextContent.Trim(), element);

    /// <summary>Names the section by its first heading.</summary>
    public void Under(string heading) => Heading = Heading.Length > 0 ? Heading : heading;

    /// <summary>Releases the elements and their texts; the heading stays.</summary>
    public void Close()
    {
        (plain, struck) = (null, null);
        Elements.Clear();
        Elements.TrimExcess();
    }
}
