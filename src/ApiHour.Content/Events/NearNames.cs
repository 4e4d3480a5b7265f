namespace ApiHour.Content.Events;

/// <summary>Tells a name that is misspelled from another name; both as <see cref="SpeakerNames.Slug"/> writes them.</summary>
internal static class NearNames
{
    /// <summary>In a shorter name one letter makes too much of a difference.</summary>
    private const int ShortestName = 10;

    /// <summary>
    /// Whether two names of at least two words differ by one letter too many, missing or wrong, or by two that are
    /// swapped. Digits are no slip, and neither is a first name's last letter: it tells Julie from Julien, Marie from Maria.
    /// </summary>
    public static bool AreNear(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= 1 && IsLong(one) && IsLong(other) && IsOneSlip(one, other);

    private static bool IsLong(string name) => name.Length >= ShortestName && name.Contains('-', StringComparison.Ordinal) && !name.Any(char.IsAsciiDigit);

    private static bool IsOneSlip(string one, string other)
    {
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = CommonSuffixLength(one.AsSpan(start), other.AsSpan(start));
        var (rest, otherRest) = (one[start..^end], other[start..^end]);
        var firstNameEnds = Math.Max(one.IndexOf('-', StringComparison.Ordinal), other.IndexOf('-', StringComparison.Ordinal)) - 1;
        return (rest.Length, otherRest.Length) switch
        {
            ( <= 1, <= 1) => start != firstNameEnds,
            (2, 2) => rest[0] == otherRest[1] && rest[1] == otherRest[0],
            _ => false,
        };
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
