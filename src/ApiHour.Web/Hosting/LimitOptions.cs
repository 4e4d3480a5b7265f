namespace ApiHour.Web.Hosting;

/// <summary>
/// How often a visitor may request what is expensive: searches, filtered lists, resized pictures, the data below <c>/api</c>, addresses that lead nowhere.
/// Configuration section <c>Limits</c>.
/// </summary>
public sealed class LimitOptions
{
    /// <summary>How many at once.</summary>
    public int Burst { get; set; } = 300;

    /// <summary>How many more each second.</summary>
    public int PerSecond { get; set; } = 30;
}
