namespace ApiHour.Web.Loading;

/// <summary>The moment of a request: all parts of its page tell of one moment.</summary>
/// <param name="Now">The moment, with the offset of the site's time zone.</param>
public sealed record RequestTime(DateTimeOffset Now)
{
    /// <summary>Its day in the site's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.Date);
}
