namespace ApiHour.Content.Rendering;

/// <summary>A link or picture of a body.</summary>
/// <param name="Target">Where it leads, own addresses from the site's root.</param>
/// <param name="Written">How the body writes it.</param>
internal sealed record BodyLink(string Target, string Written)
{
    /// <summary>How the body writes it; often the same as <see cref="Target"/>, and then the same string.</summary>
    public string Written { get; } = Written == Target ? Target : Written;
}
