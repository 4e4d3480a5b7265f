namespace ApiHour.Web.Commands.Exporting;

/// <summary>What <c>export</c> is asked to do.</summary>
/// <param name="Target">Where the files go, in full.</param>
/// <param name="Folder">The content folder, in full.</param>
/// <param name="Url">The public root without a last slash; empty for the configured one.</param>
internal sealed record ExportOptions(string Target, string Folder, string Url);
