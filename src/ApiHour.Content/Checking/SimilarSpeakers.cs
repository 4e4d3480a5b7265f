using ApiHour.Content.Catalog;
using ApiHour.Content.Events;
using ApiHour.Content.Rendering;

namespace ApiHour.Content.Checking;

/// <summary>Gives advice about speakers with pages of their own who may be one person: turned names, an initial for a first name.</summary>
internal static class SimilarSpeakers
{
    public static void Advise(IEnumerable<Talk> talks, IReadOnlyDictionary<string, RenderedDocument> documents)
    {
        var bills = talks.SelectMany(talk => talk.Speakers.Select(part => (Part: part, Document: documents[talk.Address]))).DistinctBy(bill => bill.Part.SpeakerAddress)
            .Select(bill => (bill.Part, bill.Document, Words: NameSlug.Of(bill.Part.BilledAs).Split('-'))).Where(bill => bill.Words.Length > 1).ToList();
        foreach (var alike in bills.GroupBy(bill => string.Join('-', bill.Words.Order(StringComparer.Ordinal))).Concat(bills.GroupBy(bill => bill.Words[0][0] + ". " + bill.Words[^1])))
        {
            var first = alike.First();
            foreach (var (part, document, words) in alike.Skip(1).Where(other => IsTurned(first.Words, other.Words) || IsInitial(first.Words, other.Words)))
            {
                document.Problems.Advise(
                    document.FrontMatter.PositionOf("author"),
                    ProblemCode.SimilarSpeakers,
                    $"`{part.BilledAs}` may be `{first.Part.BilledAs}`",
                    "write the name alike, or list it in _data/people.yml among the `aliases` of the other");
            }
        }
    }

    private static bool IsTurned(string[] one, string[] other) => one.Length == other.Length && !one.SequenceEqual(other) && one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal));

    private static bool IsInitial(string[] one, string[] other) => one[^1] == other[^1] && one[0][0] == other[0][0] && (one[0].Length == 1) != (other[0].Length == 1);
}
