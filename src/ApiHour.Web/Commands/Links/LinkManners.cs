namespace ApiHour.Web.Commands.Links;

/// <summary>Limits for requests to other sites.</summary>
internal sealed record LinkManners
{
    /// <summary>How many requests run at once.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>How many of them go to one host.</summary>
    public int AtOnceOfHost { get; init; } = 2;

    /// <summary>How long to wait between the starts of two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait for an answer, redirects included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
}
