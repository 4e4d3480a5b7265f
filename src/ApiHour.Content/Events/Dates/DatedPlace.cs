using ApiHour.Content.Events.Sections;
using ApiHour.Content.Parsing;

namespace ApiHour.Content.Events.Dates;

/// <summary>A text of a post that may say its date.</summary>
/// <param name="Text">The text.</param>
/// <param name="Section">The section it is from; null for the title.</param>
internal sealed record DatedPlace(DatedText Text, EventSection? Section)
{
    /// <summary>A section's text, without words that are struck through unless they are asked for.</summary>
    public static DatedPlace Of(EventSection section, bool withStruck = false) => new(new DatedText(section.Running(withStruck).Text), section);

    /// <summary>Where some words of the text stand in the file.</summary>
    public TextPosition PlaceOf(EventSource source, string words) => Section is null ? source.PlaceOfTitle : source.PlaceOf(Section, words);

    /// <summary>Where an hour stands in the file.</summary>
    public TextPosition PlaceOf(EventSource source, HourMention hour, DateMention date)
    {
        var words = Text.Text[hour.Index..hour.End];
        return Section is null || hour.Index < date.Index ? PlaceOf(source, words) : source.PlaceOf(Section, Text.Text[date.Index..date.End], words);
    }
}
