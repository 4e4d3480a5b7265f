using System.Text.Json;
using System.Text.Json.Nodes;
using ApiHour.Web.Commands.Reports;

namespace ApiHour.Web.Commands.Comparing;

/// <summary>What a comparison found.</summary>
internal sealed record CompareReport(string Old, int Addresses, int Pages, int Design, IReadOnlyList<Difference> Differences)
{
    private const int Version = 1;

    public bool IsAllHere => Differences.All(difference => difference.IsHarmless);

    private IOrderedEnumerable<IGrouping<DifferenceKind, Difference>> ByKind => Differences.GroupBy(difference => difference.Kind).OrderBy(kind => kind.Key);

    public void WriteText(TextWriter output)
    {
        foreach (var kind in ByKind)
        {
            foreach (var difference in kind)
            {
                output.WriteLine($"{difference.Level} {difference.Address}: {difference.Message}; {difference.Fix}");
            }

            output.WriteLine();
        }

        foreach (var kind in ByKind)
        {
            output.WriteLine($"{kind.Count(),5} × {WordsOf(kind.Key)}");
        }

        var words = IsAllHere ? "all that was there is here" : string.Join(", ", Differences.Where(difference => !difference.IsHarmless).CountBy(difference => difference.Level).Select(level => $"{level.Value} × {level.Key}"));
        output.WriteLine($"{Addresses} addresses of {Old}: {words}. Left out, as files of its design and its host: {Design}.");
    }

    public void WriteJson(TextWriter output)
    {
        var root = new JsonObject
        {
            ["version"] = Version,
            ["old"] = Old,
            ["addresses"] = Addresses,
            ["differences"] = new JsonArray([.. ByKind.SelectMany(kind => kind).Select(difference => new JsonObject
            {
                ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(difference.Kind.ToString()),
                ["level"] = difference.Level,
                ["address"] = difference.Address,
                ["message"] = difference.Message,
                ["fix"] = difference.Fix,
            })]),
        };
        output.WriteLine(root.ToJsonString(ReportJson.Options));
    }

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
