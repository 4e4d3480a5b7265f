using System.Globalization;

namespace ApiHour.Web.ViewModels;

/// <summary>Dates in words, in the site's language.</summary>
public static class DateWords
{
    private static bool InFrench => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "fr";

    /// <summary><c>14 mai 2014</c>, <c>1er mars 2016</c>.</summary>
    public static string Of(DateOnly date) =>
        InFrench && date.Day is 1 ? "1er " + date.ToString("MMMM yyyy", CultureInfo.CurrentCulture) : date.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary><c>mercredi 28 mai 2014 à 19 h</c>, <c>Wednesday 28 May 2014 at 19:00</c>.</summary>
    public static string Of(DateTimeOffset moment)
    {
        var day = $"{moment.ToString("dddd", CultureInfo.CurrentCulture)} {Of(DateOnly.FromDateTime(moment.DateTime))}";
        return InFrench
            ? $"{day} à {moment.Hour}\u00A0h{(moment.Minute is 0 ? "" : $"\u00A0{moment:mm}")}"
            : $"{day} at {moment.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
