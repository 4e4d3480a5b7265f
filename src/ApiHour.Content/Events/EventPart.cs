namespace ApiHour.Content.Events;

/// <summary>What a part of an event's post is about.</summary>
internal enum EventPart
{
    Other,
    Practical,
    Registration,
    Programme,
    Sponsors,
}
