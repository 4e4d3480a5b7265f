using System.Text.RegularExpressions;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content;

/// <summary>A section of an event's post, below one of its main headings, as it is written.</summary>
/// <param name="Heading">The heading's line, with its marks.</param>
/// <param name="Part">What the section is about.</param>
/// <param name="Text">The Markdown below the heading.</param>
public sealed partial record PostSection(string Heading, EventPart Part, string Text)
{
    /// <summary>The sections of a file in order; the text before the first heading is not one of them.</summary>
    public static IReadOnlyList<PostSection> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var headings = Headings().Matches(text).Where(line => line.Groups["words"].Success).ToList();
        var ends = headings.Skip(1).Select(next => next.Index).Append(text.Length);
        return [.. headings.Zip(ends, (heading, end) => new PostSection(
            heading.Value.TrimEnd(),
            SectionHeadings.About(heading.Groups["words"].Value) ?? EventPart.Other,
            text[(heading.Index + heading.Length)..end].Trim()))];
    }

    /// <summary>Headings of the second level, and blocks of code: what stands in them is no heading.</summary>
    [GeneratedRegex(@"^(?<fence>```|~~~)[^\n]*\n(?:.*?\n)??\k<fence>[^\n]*$|^## *(?<words>[^#\n][^\n]*)$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Headings();
}
