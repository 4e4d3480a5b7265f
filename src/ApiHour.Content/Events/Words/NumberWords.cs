using System.Globalization;

namespace ApiHour.Content.Events.Words;

/// <summary>Reads a number of people, in figures or in French words: ten to a hundred in steps of five, and the round ones above.</summary>
internal static class NumberWords
{
    /// <summary>The words, for a pattern that ignores case.</summary>
    public const string Pattern = @"(?:dix|quinze|(?:vingt|trente|quarante|cinquante|soixante|quatre[- ]vingts?)(?:[- ](?:cinq|dix|quinze))?|(?:(?:deux|trois|quatre|cinq)[- ])?cents?(?:[- ](?:vingt|cinquante))?)";

    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["dix"] = 10,
        ["quinze"] = 15,
        ["vingt"] = 20,
        ["vingts"] = 20,
        ["trente"] = 30,
        ["quarante"] = 40,
        ["cinquante"] = 50,
        ["soixante"] = 60,
        ["cinq"] = 5,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
    };

    /// <summary>The number that figures or words of <see cref="Pattern"/> say.</summary>
    public static int Read(string number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
        {
            return figures;
        }

        var sum = 0;
        foreach (var word in number.ToLowerInvariant().Split('-', ' '))
        {
            sum = word switch
            {
                "cent" or "cents" => Math.Max(1, sum) * 100,
                "vingt" or "vingts" when sum == 4 => 80,
                _ => sum + Words.GetValueOrDefault(word),
            };
        }

        return sum;
    }
}
