namespace ApiHour.Web.Commands.Links;

/// <summary>How politely other sites are asked.</summary>
internal sealed record LinkManners
{
    /// <summary>How many requests run at once.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>How many of them ask one host.</summary>
    public int AtOnceOfHost { get; init; } = 2;

    /// <summary>How long a host is left alone after a request has begun.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long an answer is waited for, redirects included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);
}
