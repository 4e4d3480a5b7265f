namespace ApiHour.Content.Events.Sections;

/// <summary>What a part of an event's post is about.</summary>
public enum EventPart
{
    /// <summary>The concept, and whatever else there is to say.</summary>
    Other,

    /// <summary>When and where.</summary>
    Practical,

    /// <summary>How many can come, and where they say so.</summary>
    Registration,

    /// <summary>The talks.</summary>
    Programme,

    /// <summary>Who supports it.</summary>
    Sponsors,
}
