using System.Globalization;
using System.Text.RegularExpressions;
using ApiHour.Content.Catalog;
using Fluid;
using Fluid.Values;

namespace ApiHour.Content.Parsing.Liquid;

/// <summary>The filters for addresses, days and texts that Jekyll's sites use; none makes a text much longer.</summary>
/// <remarks>https://jekyllrb.com/docs/liquid/filters/.</remarks>
internal static partial class JekyllFilters
{
    /// <summary>The name under which a template's context holds what <see cref="RootOf"/> says.</summary>
    public const string Root = "root";

    /// <summary>The name under which it holds the page's <see cref="LongAdditions"/>.</summary>
    public const string Additions = "additions";

    /// <summary>The longest text that is put before or behind another.</summary>
    public const int MaxAdded = 200;

    /// <summary>The longest text to which something is added.</summary>
    public const int MaxText = 10_000;

    public static IReadOnlyList<string> Names { get; } =
        ["absolute_url", "append", "date_to_long_string", "date_to_string", "date_to_xmlschema", "prepend", "relative_url"];

    /// <summary>The root of the host that the configuration names, without its slash; empty when it names none.</summary>
    public static string RootOf(FrontMatter site) => WebAddress.Parse(site.Text("base_url") ?? site.Text("url"))?.GetLeftPart(UriPartial.Authority) ?? "";

    /// <summary>Adds the filters to those that a body may use.</summary>
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("append", (text, arguments, context) => Add("append", text, arguments, context, (words, added) => words + added));
        filters.AddFilter("prepend", (text, arguments, context) => Add("prepend", text, arguments, context, (words, added) => added + words));
        filters.AddFilter("relative_url", (path, _, _) => AddressOf(path, ""));
        filters.AddFilter("absolute_url", (path, _, context) => AddressOf(path, (string)context.AmbientValues[Root]));
        filters.AddFilter("date_to_string", (day, arguments, context) => DayOf(day, arguments, "MMM", context));
        filters.AddFilter("date_to_long_string", (day, arguments, context) => DayOf(day, arguments, "MMMM", context));
        filters.AddFilter("date_to_xmlschema", (day, _, context) => LocalTime(day, context) is { } time ? StringValue.Create(time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)) : day);
    }

    private static FluidValue Add(string filter, FluidValue text, FilterArguments arguments, TemplateContext context, Func<string, string, string> join)
    {
        var (words, added) = (text.ToStringValue(), arguments.At(0).ToStringValue());
        if (words.Length <= MaxText && added.Length <= MaxAdded)
        {
            return StringValue.Create(join(words, added));
        }

        ((LongAdditions)context.AmbientValues[Additions]).Tell(filter, added.Length > MaxAdded ? added : words);
        return text;
    }

    /// <summary>A path from a root; an address in full stays as it is.</summary>
    private static FluidValue AddressOf(FluidValue path, string root)
    {
        var written = path.ToStringValue();
        return path.IsNil() || written.Length > MaxText || Scheme().IsMatch(written)
            ? path
            : StringValue.Create($"{root}/{(written.StartsWith('/') ? written[1..] : written).Replace(" ", "%20", StringComparison.Ordinal)}");
    }

    private static FluidValue DayOf(FluidValue day, FilterArguments arguments, string month, TemplateContext context)
    {
        if (LocalTime(day, context) is not { } time)
        {
            return day;
        }

        var (style, ordinal) = (arguments.At(1).ToStringValue(), $"{time.Day}{EndingOf(time.Day)}");
        var (named, year) = (time.ToString(month, CultureInfo.InvariantCulture), time.ToString("yyyy", CultureInfo.InvariantCulture));
        return StringValue.Create(
            arguments.At(0).ToStringValue() is not "ordinal" ? $"{time.Day:00} {named} {year}"
            : style is "US" ? $"{named} {ordinal}, {year}"
            : $"{ordinal} {named} {year}");
    }

    private static string EndingOf(int day) => (day % 10) switch
    {
        1 when day is not 11 => "st",
        2 when day is not 12 => "nd",
        3 when day is not 13 => "rd",
        _ => "th",
    };

    /// <summary>The time at the site's place; null for what is none.</summary>
    private static DateTimeOffset? LocalTime(FluidValue day, TemplateContext context) =>
        day.TryGetDateTimeInput(context, out var time) ? TimeZoneInfo.ConvertTime(time, context.TimeZone) : null;

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
