namespace ApiHour.Web.Loading;

/// <summary>What an organizer sees before anybody else; the configuration section <c>Preview</c>.</summary>
public sealed class PreviewOptions
{
    /// <summary>Whether pages tell their problems and show themselves again when the content has changed.</summary>
    public bool On { get; set; }

    /// <summary>The local time at which the preview's clock begins, in the site's time zone; null for now.</summary>
    public DateTime? Now { get; set; }
}
