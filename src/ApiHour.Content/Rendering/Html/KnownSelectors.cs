using System.Collections.Concurrent;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace ApiHour.Content.Rendering.Html;

/// <summary>The program's selectors, each parsed once. AngleSharp has a cache of its own, but its lock makes the rendering threads wait.</summary>
internal sealed class KnownSelectors : ICssSelectorParser
{
    private readonly ConcurrentDictionary<string, ISelector?> known = new(StringComparer.Ordinal);

    private readonly CssSelectorParser parser = new();

    public ISelector? ParseSelector(string selectorText) => known.GetOrAdd(selectorText, parser.ParseSelector);
}
