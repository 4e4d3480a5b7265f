using System.Text.Json;
using System.Text.Json.Nodes;
using ApiHour.Web.Commands.Reports;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>What a comparison found.</summary>
/// <param name="Old">The old site, as it was named.</param>
/// <param name="Addresses">How many of its addresses were compared.</param>
/// <param name="Pages">How many of them are pages.</param>
/// <param name="Design">How many others were left out, as files of its design and its host.</param>
/// <param name="Differences">What differs, in the order in which it was found.</param>
internal sealed record CompareReport(string Old, int Addresses, int Pages, int Design, IReadOnlyList<Difference> Differences)
{
    private const int Version = 1;

    public bool IsAllHere => Differences.All(difference => difference.IsHarmless);

    public void WriteText(TextWriter output)
    {
        var kinds = ByKind();
        foreach (var kind in kinds)
        {
            foreach (var difference in kind)
            {
                output.WriteLine($"{difference.Level} {difference.Address}: {difference.Message}; {difference.Fix}");
            }

            output.WriteLine();
        }

        foreach (var kind in kinds)
        {
            output.WriteLine($"{kind.Count(),5} × {WordsOf(kind.Key)}");
        }

        output.WriteLine($"{Addresses} addresses of {Old}: {Summary()}. Left out, as files of its design and its host: {Design}.");
    }

    public void WriteJson(TextWriter output)
    {
        var root = new JsonObject
        {
            ["version"] = Version,
            ["old"] = Old,
            ["addresses"] = Addresses,
            ["differences"] = new JsonArray([.. ByKind().SelectMany(kind => kind).Select(difference => new JsonObject
            {
                ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(difference.Kind.ToString()),
                ["level"] = difference.Level,
                ["address"] = difference.Address,
                ["message"] = difference.Message,
                ["fix"] = difference.Fix,
            })]),
        };
        output.WriteLine(root.ToJsonString(IndentedJson.Options));
    }

    /// <summary>The most serious first.</summary>
    private List<IGrouping<DifferenceKind, Difference>> ByKind() => [.. Differences.GroupBy(difference => difference.Kind).OrderBy(kind => kind.Key)];

    private string Summary() => IsAllHere
        ? "all that was there is here"
        : string.Join(", ", Differences.Where(difference => !difference.IsHarmless).CountBy(difference => difference.Level).Select(level => $"{level.Value} × {level.Key}"));

    private static string WordsOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.MissingPage => "a page is missing",
        DifferenceKind.MissingFile => "a file or feed is missing",
        DifferenceKind.MissingAnchor => "a page lacks anchors that others may link to",
        DifferenceKind.MissingEntry => "feed readers would miss an entry, or show it anew",
        DifferenceKind.OtherTitle => "a page has another title",
        DifferenceKind.OtherFeed => "a feed differs",
        DifferenceKind.OtherFile => "a file differs",
        DifferenceKind.Unread => "the old site did not answer",
        DifferenceKind.Moved => "a page has moved, and its old address leads to it",
        _ => "an old feed is not XML",
    };
}
