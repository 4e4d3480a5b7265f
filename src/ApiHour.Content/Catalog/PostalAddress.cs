namespace ApiHour.Content.Catalog;

/// <summary>Where a venue stands, as an envelope would say it.</summary>
/// <param name="Text">The whole address in one line, as it was written.</param>
/// <param name="Street">The number and street; the whole line when no town can be told from it.</param>
/// <param name="PostalCode">The postal code; empty when there is none.</param>
/// <param name="Locality">The town; empty when there is none.</param>
public sealed record PostalAddress(string Text, string Street, string PostalCode, string Locality);
