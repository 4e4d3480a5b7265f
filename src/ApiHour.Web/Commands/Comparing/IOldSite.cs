namespace ApiHour.Web.Commands.Comparing;

/// <summary>The site to compare with: a folder that was generated, or a site that runs.</summary>
internal interface IOldSite
{
    /// <summary>How many addresses are known so far.</summary>
    int Known { get; }

    /// <summary>Reads what stands at its addresses, one after the other.</summary>
    IAsyncEnumerable<OldFile> ReadAsync(CancellationToken cancellation);
}
