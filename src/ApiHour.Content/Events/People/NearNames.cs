namespace ApiHour.Content.Events.People;

/// <summary>Names, as <see cref="NameSlug.Of"/> writes them, among which a misspelled one finds those it is nearly the same as.</summary>
internal sealed class NearNames
{
    /// <summary>In a shorter name one letter makes too much of a difference.</summary>
    private const int ShortestName = 10;

    /// <summary>A slip touches two neighbouring letters at most, so nearly the same names begin or end with the same letters.</summary>
    private const int EndLength = 4;

    private readonly Dictionary<string, List<(int Order, string Name)>> byEnd = new(StringComparer.Ordinal);

    private int count;

    /// <summary>Adds a name, which is none of those added before.</summary>
    public void Add(string name)
    {
        foreach (var end in EndsOf(name))
        {
            if (!byEnd.TryGetValue(end, out var names))
            {
                byEnd.Add(end, names = []);
            }

            names.Add((count, name));
        }

        count++;
    }

    /// <summary>The names that are nearly the same as a name, in the order in which they were added.</summary>
    public IEnumerable<string> Of(string name) =>
        EndsOf(name).SelectMany(end => byEnd.GetValueOrDefault(end, [])).Where(other => AreNear(other.Name, name)).DistinctBy(other => other.Order).OrderBy(other => other.Order).Select(other => other.Name);

    private static string[] EndsOf(string name) => IsLong(name) ? [name[..EndLength] + "…", "…" + name[^EndLength..]] : [];

    /// <summary>
    /// Whether two names of at least two words differ by one letter too many, missing or wrong, or by two that are
    /// swapped. Digits are no slip, and neither is a first name's last letter: it tells Julie from Julien, Marie from Maria.
    /// </summary>
    private static bool AreNear(string one, string other) => Math.Abs(one.Length - other.Length) <= 1 && IsOneSlip(one, other);

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
