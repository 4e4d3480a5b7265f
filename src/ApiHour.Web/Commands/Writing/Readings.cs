using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using ApiHour.Web.ViewModels;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Parses what people type.</summary>
internal static partial class Readings
{
    private const int FarthestYears = 2;

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("fr"), CultureInfo.GetCultureInfo("en")];

    private static readonly string[] Days = ["yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "dddd d MMMM yyyy", "d MMM yyyy"];

    /// <summary>One line of words: control characters become spaces, forbidden characters are left out, Unicode becomes NFC.</summary>
    public static bool Line(string text, out string value)
    {
        value = OneLine(text);
        return value.Length > 0;
    }

    /// <summary>As <see cref="Line"/>, but an empty text is accepted too.</summary>
    public static bool LineOrNothing(string text, out string value)
    {
        value = OneLine(text);
        return true;
    }

    /// <summary>A day from today on, and not too far away: that would be a typing error.</summary>
    public static AnswerReader<DateOnly> DayFrom(DateOnly today) => (string text, out DateOnly day) =>
    {
        var plain = FirstOfMonth().Replace(text, "1");
        day = default;
        foreach (var language in Languages)
        {
            if (DateOnly.TryParseExact(plain, Days, language, DateTimeStyles.AllowWhiteSpaces, out day))
            {
                break;
            }
        }

        return day >= today && day <= today.AddYears(FarthestYears);
    };

    /// <summary>19, 19h, 19h30, 19:30.</summary>
    public static bool Hour(string text, out TimeOnly hour)
    {
        var parts = Clock().Match(text);
        var minutes = parts.Groups["minutes"].Success ? parts.Groups["minutes"].Value : "00";
        return TimeOnly.TryParseExact($"{parts.Groups["hours"].Value.PadLeft(2, '0')}:{minutes}", "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out hour) && parts.Success;
    }

    /// <summary>How many can come; nothing for no limit.</summary>
    public static bool Capacity(string text, out int? people)
    {
        people = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? number : null;
        return people is not null || text is "" or "-";
    }

    public static bool Count(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= 20;

    /// <summary>A whole address of the web, or nothing.</summary>
    public static bool WebAddress(string text, out string address)
    {
        address = text is "-" ? "" : text;
        return address.Length == 0 || (!Blank().IsMatch(address) && Content.Catalog.WebAddress.Parse(address) is not null);
    }

    /// <summary>As <see cref="WebAddress"/>, or a path of the site.</summary>
    public static bool WebAddressOrPath(string text, out string address) => WebAddress(text, out address) || (SiteUrl.IsOfSite(text) && !Blank().IsMatch(text));

    /// <summary>YouTube's id, or an address of YouTube with one; nothing for none.</summary>
    public static bool Video(string text, out string video)
    {
        video = text is "-" ? "" : text;
        return video.Length == 0 || YouTube.Parse(video) is not null;
    }

    private static string OneLine(string text) =>
        string.Concat(NormalText.Of(text, NormalizationForm.FormC).Where(c => c is not ('\uFEFF' or '\uFFFF')).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();

    [GeneratedRegex(@"\b1er\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstOfMonth();

    [GeneratedRegex(@"^(?<hours>[0-9]{1,2})\s?(?:[h:.]\s?(?<minutes>[0-9]{2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"[\s<>""]")]
    private static partial Regex Blank();
}
