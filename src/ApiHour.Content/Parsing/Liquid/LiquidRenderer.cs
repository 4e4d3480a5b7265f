using ApiHour.Content.Catalog;
using Fluid;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>Renders the Liquid of a body: <c>post_url</c>, <c>link</c>, <c>highlight</c>, <c>site.x</c>, <c>page.x</c> and Liquid's own tags.</summary>
/// <param name="site">The keys of the configuration.</param>
/// <param name="index">The posts and files that can be named.</param>
/// <param name="zone">Where the site is.</param>
/// <param name="today">The day there: <c>'now'</c> is its beginning.</param>
internal sealed class LiquidRenderer(FrontMatter site, PostIndex index, TimeZoneInfo zone, DateOnly today)
{
    private const int MaxSteps = 10_000;

    /// <summary>The most odd values that are told: finding the place of each takes time that grows with the body.</summary>
    private const int MaxTold = 100;

    private static readonly LiquidGrammar Grammar = new();

    private static readonly TemplateOptions Options = Bounded();

    private readonly Dictionary<string, object?> siteValues = new((Dictionary<string, object?>)LiquidValues.From(site.Mapping)!)
    {
        // The site stands at the root of its host, whatever its configuration says.
        ["baseurl"] = "",
    };

    private readonly string root = JekyllFilters.RootOf(site);

    /// <summary>Returns the body with its Liquid rendered; as it is when a tag of it is faulty, which is told.</summary>
    /// <param name="document">The document.</param>
    /// <param name="address">Where its page stands.</param>
    /// <param name="problems">Where faults are told.</param>
    public string Render(SourceDocument document, string address, FileProblems problems)
    {
        if (!document.Body.Contains("{%", StringComparison.Ordinal) && !document.Body.Contains("{{", StringComparison.Ordinal))
        {
            return document.Body;
        }

        var body = UnknownTags.LeaveOut(document, Grammar.RegisteredTags.Keys, problems);
        if (!Grammar.TryParse(body, out var template, out var fault))
        {
            LiquidFaults.TellParsed(document, fault, problems);
            return document.Body;
        }

        var (unbounded, odd) = LiquidFilters.FaultsOf(template);
        if (unbounded is { } refusal)
        {
            LiquidFaults.Tell(document, refusal.Reason, LiquidFaults.Find(body, refusal.Written), problems);
            return document.Body;
        }

        foreach (var value in odd.Take(MaxTold))
        {
            value.Tell(document, problems);
        }

        var context = new TemplateContext(Options) { TimeZone = zone, Now = () => zone.MidnightOf(today) };
        context.SetValue("site", siteValues).SetValue("page", LiquidPage.Of(document, address, zone));
        context.AmbientValues[LiquidGrammar.Links] = new LiquidLinks(document, index, problems);
        context.AmbientValues[JekyllFilters.Root] = root;
        context.AmbientValues[JekyllFilters.Additions] = new LongAdditions(document, problems);
        try
        {
            using var text = new BoundedWriter();
            template.RenderAsync(text, context, NullEncoder.Default).AsTask().GetAwaiter().GetResult();
            LiquidFaults.AdviseNowhere(document, template, context, problems);
            return text.ToString();
        }
        catch (Exception reason) when (reason is InvalidOperationException or FormatException or ArgumentException or ArithmeticException)
        {
            LiquidFaults.Tell(document, reason.Message.ReplaceLineEndings(" "), 0, problems);
            return document.Body;
        }
    }

    private static TemplateOptions Bounded()
    {
        var options = new TemplateOptions { MaxSteps = MaxSteps, MaxRecursion = 20 };
        LiquidFilters.Limit(options.Filters);
        return options;
    }
}
