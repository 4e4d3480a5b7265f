using System.Collections.Concurrent;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace ApiHour.Content.Rendering;

/// <summary>The program's selectors, each parsed once: AngleSharp's own cache of them has a lock, for which the threads that render wait.</summary>
internal sealed class KnownSelectors : ICssSelectorParser
{
    private readonly ConcurrentDictionary<string, ISelector?> known = new(StringComparer.Ordinal);

    private readonly CssSelectorParser parser = new();

    public ISelector? ParseSelector(string selectorText) => known.GetOrAdd(selectorText, parser.ParseSelector);
}
