namespace ApiHour.Content.Events;

/// <summary>What a post is about, told by its categories.</summary>
internal enum PostKind
{
    Article,
    Event,
    Talk,
}
