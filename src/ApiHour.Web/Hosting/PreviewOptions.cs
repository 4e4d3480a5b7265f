namespace ApiHour.Web.Hosting;

/// <summary>What an organizer sees before anybody else; the configuration section <c>Preview</c>.</summary>
public sealed class PreviewOptions
{
    /// <summary>Whether pages tell their problems and show themselves again when the content has changed.</summary>
    public bool On { get; set; }

    /// <summary>The moment at which the site begins, as the clock on the wall at the site's place shows it; null for now.</summary>
    public DateTime? Now { get; set; }
}
