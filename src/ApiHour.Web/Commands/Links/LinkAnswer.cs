namespace ApiHour.Web.Commands.Links;

/// <summary>The outcome of requesting an address.</summary>
/// <param name="Url">The address.</param>
/// <param name="Verdict">What is known now.</param>
/// <param name="Reason">The status, the fault, or the new address.</param>
internal sealed record LinkAnswer(Uri Url, LinkVerdict Verdict, string Reason)
{
    /// <summary>Whether no server was reached at all.</summary>
    public bool IsUnreached { get; init; }

    /// <summary>Whether the site asks for fewer requests.</summary>
    public bool IsRefusal { get; init; }
}
