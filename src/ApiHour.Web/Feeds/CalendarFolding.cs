using System.Text;

namespace ApiHour.Web.Feeds;

/// <summary>Folds the lines of a calendar.</summary>
/// <remarks>RFC 5545 §3.1. Ical.Net folds inside characters of four octets.</remarks>
internal static class CalendarFolding
{
    private const int LineLength = 75;

    private const string LineEnd = "\r\n";

    private const string Fold = LineEnd + " ";

    /// <summary>Folds anew: no line has more than 75 octets, no character is cut.</summary>
    public static byte[] Apply(string calendar)
    {
        var folded = new StringBuilder(calendar.Length);
        foreach (var line in calendar.Replace(Fold, "", StringComparison.Ordinal).Split(LineEnd, StringSplitOptions.RemoveEmptyEntries))
        {
            var octets = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (octets + rune.Utf8SequenceLength > LineLength)
                {
                    folded.Append(Fold);
                    octets = 1;
                }

                folded.Append(rune.ToString());
                octets += rune.Utf8SequenceLength;
            }

            folded.Append(LineEnd);
        }

        return Encoding.UTF8.GetBytes(folded.ToString());
    }
}
