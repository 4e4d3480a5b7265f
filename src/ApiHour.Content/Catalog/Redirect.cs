namespace ApiHour.Content.Catalog;

/// <summary>A former address: a document's <c>redirect_from</c>, or another spelling of a speaker or a sponsor.</summary>
public sealed class Redirect
{
    /// <summary>The former address as <see cref="AddressKey"/> folds it; the primary key.</summary>
    public required string Key { get; init; }

    /// <summary>The path that took its place.</summary>
    public required string To { get; init; }
}
