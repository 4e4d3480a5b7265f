using System.ComponentModel;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A speaker, as billed.</summary>
internal sealed record SpeakerJson
{
    [Description("The name as billed.")]
    public required string Name { get; init; }

    [Description("The speaker's page; null for one who has given no talk yet.")]
    public required Uri? Url { get; init; }
}
