namespace ApiHour.Content.Catalog;

/// <summary>One talk of an event's programme, as the event's post announces it; open slots are left out.</summary>
public sealed class ProgrammeItem
{
    /// <summary>The event's address; the primary key with <see cref="Position"/>.</summary>
    public required string EventAddress { get; init; }

    /// <summary>The place in the programme, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The talk's title, the post's own words where it has one.</summary>
    public required string Title { get; init; }

    /// <summary>Who speaks, in the order named.</summary>
    public required IReadOnlyList<ProgrammeSpeaker> Speakers { get; init; }

    /// <summary>The names of those who speak, with commas; empty for nobody.</summary>
    public string SpeakerNames => string.Join(", ", Speakers.Select(speaker => speaker.Name));

    /// <summary>How long it takes in minutes, questions included; null when nobody says it.</summary>
    public int? Minutes { get; init; }

    /// <summary>When it starts, from the event's hour and the length of what comes before; null when one of them is unknown.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>The id of its heading in the event's body; null when the post does not list it.</summary>
    public string? Anchor { get; init; }

    /// <summary>The foreign key to <see cref="Talk"/>; null while the talk has no post.</summary>
    public string? TalkAddress { get; init; }

    /// <summary>The talk; null while it has no post.</summary>
    public Talk? Talk { get; init; }
}
