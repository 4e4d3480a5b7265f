namespace ApiHour.Content.Parsing;

/// <summary>Gives each file its address, and reports the second of two files that claim the same one.</summary>
internal static class AddressBook
{
    /// <summary>Returns the files with their addresses, the one whose path comes first where two claim the same.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="pattern">The site's pattern of addresses.</param>
    /// <param name="zone">Where the site is.</param>
    public static IReadOnlyList<(SourceDocument Document, string Address)> Assign(IEnumerable<(SourceDocument Document, FileProblems Problems)> documents, string pattern, TimeZoneInfo zone)
    {
        var taken = new Dictionary<string, (SourceDocument Document, string Address)>(StringComparer.Ordinal);
        foreach (var (document, problems) in documents.OrderBy(d => d.Document.Path, StringComparer.Ordinal))
        {
            var address = DocumentAddress.Of(document, pattern, zone);
            if (BuiltInAddress.All.Contains(address.TrimEnd('/')))
            {
                problems.Error(document.FrontMatter.PositionOf("permalink"), ProblemCode.SameAddress, $"the site itself has the address {address} already", "name the file otherwise, or write another `permalink:`");
            }
            else if (taken.TryGetValue(address, out var first))
            {
                problems.Error(TextPosition.Start, ProblemCode.SameAddress, $"{first.Document.Path} has the address {address} already", "give one of the two files another name");
            }
            else
            {
                taken.Add(address, (document, address));
            }
        }

        return [.. taken.Values];
    }
}
