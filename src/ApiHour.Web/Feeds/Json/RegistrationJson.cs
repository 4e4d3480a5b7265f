using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>How to register for an event.</summary>
internal sealed record RegistrationJson
{
    [Description("Where to register; null when the post has no link.")]
    public required Uri? Url { get; init; }

    [Description("When registration opens; null when it is open at once.")]
    public required DateTimeOffset? Opens { get; init; }

    [Description("Whether the post says that one can no longer register: all places are taken, or registration was closed before its time.")]
    public required bool Closed { get; init; }

    public static RegistrationJson? From(EventPost post, JsonLinks links) => post is { RegistrationUrl: null, RegistrationOpens: null, IsRegistrationClosed: false }
        ? null
        : new RegistrationJson { Url = links.To(post.RegistrationUrl), Opens = post.RegistrationOpens, Closed = post.IsRegistrationClosed };
}
