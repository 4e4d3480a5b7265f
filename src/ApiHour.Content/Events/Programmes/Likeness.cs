namespace ApiHour.Content.Events.Programmes;

/// <summary>Tells how much two spellings of a name or title agree, from 0 to 1.</summary>
internal static class Likeness
{
    /// <summary>From here on, names are one person's.</summary>
    public const double SamePerson = 0.85;

    /// <summary>How much two titles agree: 1 for the same letters, most when one begins the other.</summary>
    public static double OfTitles(string one, string other)
    {
        var (a, b) = (FoldedText.Of(one), FoldedText.Of(other));
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        var letters = 1 - ((double)EditDistance.Between(a, b) / longer.Length);
        return Math.Max(letters, shorter.Length >= 4 && longer.Contains(shorter, StringComparison.Ordinal) ? 0.8 : 0);
    }

    /// <summary>How much two billings agree: as the two names in them that agree best.</summary>
    public static double OfNames(string one, string other)
    {
        var best = 0.0;
        foreach (var a in SpeakerNames.Split(one).Select(FoldedText.Of).Where(name => name.Length > 0))
        {
            foreach (var b in SpeakerNames.Split(other).Select(FoldedText.Of).Where(name => name.Length > 0))
            {
                best = Math.Max(best, 1 - ((double)EditDistance.Between(a, b) / Math.Max(a.Length, b.Length)));
            }
        }

        return best;
    }
}
