namespace ApiHour.Web.Commands.Links;

/// <summary>What came of asking an address.</summary>
/// <param name="Url">The address.</param>
/// <param name="Verdict">What is known now.</param>
/// <param name="Reason">The status, the fault, or the new address.</param>
internal sealed record LinkAnswer(Uri Url, LinkVerdict Verdict, string Reason)
{
    /// <summary>Whether nobody was reached at all.</summary>
    public bool IsUnreached { get; init; }

    /// <summary>Whether the site wants to be left alone for a while.</summary>
    public bool IsRefusal { get; init; }
}
