using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiHour.Content.Parsing.Yaml;

/// <summary>YAML without the keys that are written again below: the last one counts, as in Ruby, and so in Jekyll.</summary>
internal sealed class LastKeys : IParser
{
    private readonly List<ParsingEvent> events = [];
    private readonly HashSet<ParsingEvent> replaced = new(ReferenceEqualityComparer.Instance);
    private readonly List<Scalar> again = [];
    private readonly IEnumerator<ParsingEvent> left;

    /// <exception cref="YamlException">The text is not YAML.</exception>
    public LastKeys(IParser yaml)
    {
        while (yaml.MoveNext())
        {
            events.Add(yaml.Current!);
        }

        // Behind the begin of the stream and of its document.
        for (var at = 0; at < events.Count;)
        {
            at = events[at] is MappingStart or SequenceStart ? EndOf(at) : at + 1;
        }

        left = events.Where(read => !replaced.Contains(read)).GetEnumerator();
    }

    /// <summary>The keys that are written again, where they are.</summary>
    public IReadOnlyList<Scalar> Again => again;

    public ParsingEvent? Current => left.Current;

    public bool MoveNext() => left.MoveNext();

    /// <summary>Where the node that begins at an event is over.</summary>
    private int EndOf(int start)
    {
        if (events[start] is not (MappingStart or SequenceStart))
        {
            return start + 1;
        }

        var keys = new Dictionary<string, Range>(StringComparer.Ordinal);
        var at = start + 1;
        while (events[at] is not (MappingEnd or SequenceEnd))
        {
            var (begin, end) = (at, EndOf(at));
            at = events[start] is MappingStart ? EndOf(end) : end;
            if (events[start] is MappingStart && events[begin] is Scalar key)
            {
                if (keys.TryGetValue(key.Value, out var former))
                {
                    replaced.UnionWith(events.Take(former));
                    again.Add(key);
                }

                keys[key.Value] = begin..at;
            }
        }

        return at + 1;
    }
}
