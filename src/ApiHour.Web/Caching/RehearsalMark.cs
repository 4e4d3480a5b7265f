namespace ApiHour.Web.Caching;

/// <summary>Marks the requests of a rehearsal: they are no visitor's, and unless they fail, they are neither logged nor counted nor kept.</summary>
internal static class RehearsalMark
{
    private static readonly object Key = new();

    /// <summary>Marks a request.</summary>
    public static void Put(HttpContext context) => context.Items[Key] = Key;

    /// <summary>Whether a request is marked.</summary>
    public static bool IsOn(HttpContext context) => context.Items.ContainsKey(Key);
}
