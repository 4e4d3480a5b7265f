namespace ApiHour.Content.Events.Sponsors;

/// <summary>What <c>_data/sponsors.yml</c> says of a sponsor; null is what it does not say.</summary>
internal sealed record SponsorEntry(string Key, string? Name, string? Url, string? Logo, string? Level, DateOnly? Since, DateOnly? Until, IReadOnlyList<string> Aliases)
{
    /// <summary>Everything the sponsor is called.</summary>
    public IEnumerable<string> Spellings => [Key, .. Name is null ? [] : new[] { Name }, .. Aliases];
}
