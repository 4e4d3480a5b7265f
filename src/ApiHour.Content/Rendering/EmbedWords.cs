using System.Globalization;
using System.Resources;

namespace ApiHour.Content.Rendering;

/// <summary>The names of the words in <c>EmbedWords.resx</c>; {0} is the site's host.</summary>
internal static class EmbedWords
{
    public const string Image = nameof(Image);
    public const string Map = nameof(Map);
    public const string OtherSite = nameof(OtherSite);
    public const string OwnFile = nameof(OwnFile);
    public const string OwnPage = nameof(OwnPage);
    public const string Photos = nameof(Photos);
    public const string Registration = nameof(Registration);
    public const string Slides = nameof(Slides);
    public const string Video = nameof(Video);

    private static readonly ResourceManager Words = new(typeof(EmbedWords).FullName!, typeof(EmbedWords).Assembly);

    /// <summary>The words of a link of this site, in a language.</summary>
    public static string Of(string name, CultureInfo language) => Words.GetString(name, language)!;

    /// <summary>The words of a link to a host, in a language.</summary>
    public static string Of(string name, Uri url, CultureInfo language) => string.Format(language, Words.GetString(name, language)!, url.Host);
}
