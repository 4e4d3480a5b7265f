using System.Globalization;
using System.Resources;

namespace ApiHour.Content.Rendering.Embeds;

/// <summary>The words in <c>EmbedWords.resx</c>, by their names or by what a frame shows; {0} is the name of a site, {1} its host.</summary>
internal static class EmbedWords
{
    public const string Image = nameof(Image);
    public const string MapOnDevice = nameof(MapOnDevice);
    public const string OwnFile = nameof(OwnFile);
    public const string OwnPage = nameof(OwnPage);

    private const string Contact = nameof(Contact);
    private const string ContactOther = nameof(ContactOther);

    private static readonly ResourceManager Words = new(typeof(EmbedWords).FullName!, typeof(EmbedWords).Assembly);

    /// <summary>The words of a link of this site.</summary>
    public static string Of(string name, CultureInfo language) => Format(name, language);

    /// <summary>The words of a link to a site.</summary>
    public static string Of(string name, string site, CultureInfo language) => Format(name, language, site);

    /// <summary>The words of a link to what a frame shows.</summary>
    public static string Of(EmbedKind kind, string site, CultureInfo language) => Format($"{kind}", language, site);

    /// <summary>The words of the button that loads a frame in place.</summary>
    public static string Action(EmbedKind kind, CultureInfo language) => Format(kind + nameof(Action), language);

    /// <summary>The name of a frame to which its author gave no title.</summary>
    public static string Title(EmbedKind kind, string site, CultureInfo language) => Format(kind + nameof(Title), language, site);

    /// <summary>Who is asked when a frame loads.</summary>
    public static string WhoIsContacted(string site, string host, CultureInfo language) =>
        site == host ? Format(ContactOther, language, host) : Format(Contact, language, site, host);

    private static string Format(string name, CultureInfo language, params object[] arguments) => string.Format(language, Words.GetString(name, language)!, arguments);
}
