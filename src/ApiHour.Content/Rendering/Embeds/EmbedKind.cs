namespace ApiHour.Content.Rendering.Embeds;

/// <summary>What a frame shows; each has its words in <c>EmbedWords.resx</c>.</summary>
internal enum EmbedKind
{
    Video,
    Registration,
    Map,
    Photos,
    Slides,
    OtherSite,
}
