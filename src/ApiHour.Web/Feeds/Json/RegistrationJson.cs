using System.ComponentModel;
using ApiHour.Content.Catalog;

namespace ApiHour.Web.Feeds.Json;

/// <summary>How to register for an event.</summary>
internal sealed record RegistrationJson
{
    [Description("Where to register.")]
    public required Uri Url { get; init; }

    [Description("When registration opens; null when it is open at once.")]
    public required DateTimeOffset? Opens { get; init; }

    public static RegistrationJson? From(EventPost post, JsonLinks links) =>
        links.To(post.RegistrationUrl) is { } url ? new RegistrationJson { Url = url, Opens = post.RegistrationOpens } : null;
}
