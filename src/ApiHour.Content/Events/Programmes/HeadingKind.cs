namespace ApiHour.Content.Events.Programmes;

/// <summary>What a heading of a programme announces.</summary>
internal enum HeadingKind
{
    /// <summary>A talk, as far as anybody knows.</summary>
    Talk,

    /// <summary>A talk that nobody gives yet.</summary>
    OpenSlot,

    /// <summary>A pause, a welcome or the like.</summary>
    Break,
}
