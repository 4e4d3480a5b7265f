using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using ApiHour.Content;

namespace ApiHour.Web.Loading;

/// <summary>What the site measures of itself; it costs nothing while nobody listens.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/semconv/general/naming/</remarks>
public sealed class SiteMeter
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "ApiHour";

    private static readonly ActivitySource Traces = new(Name);

    private readonly Histogram<double> loads;
    private readonly Counter<long> pages;
    private readonly Counter<long> searches;

    /// <summary>Names what is measured.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The factory disposes of the meter.")]
    public SiteMeter(IMeterFactory factory, CurrentSite current)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(current);
        var meter = factory.Create(Name);
        loads = meter.CreateHistogram<double>("apihour.load.duration", "s", "How long loads of the content took.", advice: new() { HistogramBucketBoundaries = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });
        pages = meter.CreateCounter<long>("apihour.cache.requests", "{request}", "Requests for what is kept, by whether it was.");
        searches = meter.CreateCounter<long>("apihour.searches", "{search}", "Searches, by whether they found anything.");
        meter.CreateObservableGauge("apihour.posts", () => current.Report.Posts, "{post}", "Posts that the site has.");
        meter.CreateObservableGauge("apihour.problems", () => Count(current.Report.Problems), "{problem}", "Problems of the content, by code and level.");
    }

    /// <summary>Traces a load until it is disposed of; null when nobody listens.</summary>
    internal static Activity? TraceLoad() => Traces.StartActivity("load");

    internal void Load(TimeSpan duration, string outcome)
    {
        loads.Record(duration.TotalSeconds, KeyValuePair.Create("outcome", (object?)outcome));
        Activity.Current?.SetTag("apihour.load.outcome", outcome).SetStatus(outcome is "loaded" ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
    }

    internal void Page(bool wasKept) => pages.Add(1, KeyValuePair.Create("result", (object?)(wasKept ? "hit" : "miss")));

    internal void Search(bool found) => searches.Add(1, KeyValuePair.Create("result", (object?)(found ? "found" : "nothing")));

    private static IEnumerable<Measurement<int>> Count(IEnumerable<ContentProblem> problems) =>
        from problem in problems
        group problem by (problem.Code, problem.Level) into same
        select new Measurement<int>(same.Count(), KeyValuePair.Create("code", (object?)same.Key.Code), KeyValuePair.Create("level", (object?)same.Key.Level));
}
