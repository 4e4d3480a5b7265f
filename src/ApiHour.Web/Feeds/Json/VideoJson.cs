using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>A talk's recording.</summary>
internal sealed record VideoJson
{
    [Description("YouTube's id.")]
    public required string YoutubeId { get; init; }

    [Description("The recording's page, from where the talk begins.")]
    public required Uri Url { get; init; }

    [Description("Where the talk begins, in seconds.")]
    public required int Start { get; init; }

    public static VideoJson? From(Talk talk, JsonLinks links) => talk.VideoId is not { } id || links.To(talk.VideoUrl) is not { } url
        ? null
        : new VideoJson { YoutubeId = id, Url = url, Start = talk.VideoStart };
}
