namespace ApiHour.Content.Catalog;

/// <summary>One speaker's part in one talk.</summary>
public sealed class TalkSpeaker
{
    /// <summary>The talk's address.</summary>
    public required string TalkAddress { get; init; }

    /// <summary>The speaker's address.</summary>
    public required string SpeakerAddress { get; init; }

    /// <summary>The speaker's place in the talk's billing, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The name as that talk's post writes it.</summary>
    public required string BilledAs { get; init; }

    /// <summary>The talk.</summary>
    public Talk? Talk { get; init; }

    /// <summary>The speaker.</summary>
    public Speaker? Speaker { get; init; }
}
