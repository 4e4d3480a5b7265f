using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>What a post's file name says.</summary>
/// <param name="Date">The day of announcement.</param>
/// <param name="Slug">The name after the date, without its ending.</param>
internal sealed partial record PostName(DateOnly Date, string Slug)
{
    /// <summary>Whether the file's name starts with digits like a date: whoever named it so meant a post.</summary>
    public static bool LooksDated(string path) => Dated().IsMatch(System.IO.Path.GetFileName(path));

    /// <summary>Reads <c>YYYY-MM-DD-slug.md</c>; null when the date is none.</summary>
    public static PostName? Parse(string path)
    {
        var name = Dated().Match(System.IO.Path.GetFileName(path));
        return name.Success && DateOnly.TryParse(name.Groups["date"].ValueSpan, CultureInfo.InvariantCulture, out var date)
            ? new PostName(date, SlugOf(name.Groups["slug"].Value))
            : null;
    }

    /// <summary>The slug of a file's name without its day and its ending: as in Jekyll, no dots end it, unless it has nothing else.</summary>
    public static string SlugOf(string name) => Slugify(name.TrimEnd('.') is { Length: > 0 } words ? words : name);

    /// <summary>Jekyll's <c>:title</c> in its "pretty" form: letter case and accents kept, what an address can't hold a dash.</summary>
    /// <remarks>https://jekyllrb.com/docs/liquid/filters/ (slugify).</remarks>
    public static string Slugify(string name) => NotInSlug().Replace(NormalText.Of(name, NormalizationForm.FormC), "-").Trim('-');

    /// <summary>Jekyll's <c>:slug</c>: small letters, digits and dashes.</summary>
    public static string SlugifyWords(string name) => NotInWords().Replace(NormalText.Of(name, NormalizationForm.FormC), "-").Trim('-').ToLowerInvariant();

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})-(?<slug>.+)\.(?:md|markdown)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+")]
    private static partial Regex NotInSlug();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}]+")]
    private static partial Regex NotInWords();
}
