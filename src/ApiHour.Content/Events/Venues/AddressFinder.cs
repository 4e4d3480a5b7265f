using System.Text.RegularExpressions;
using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Events.Venues;

/// <summary>Finds the address of the venue in what a post says: after "adresse :", else the first that is not where to park.</summary>
internal static partial class AddressFinder
{
    /// <summary>How many introductions are looked at.</summary>
    private const int MostIntroductions = 20;

    /// <summary>Quotes or brackets may stand between the introduction and the link.</summary>
    private const int LinkReach = 2;

    /// <summary>How far after its introduction an address may end.</summary>
    private const int Reach = 300;

    /// <summary>How far back words say that an address is no venue.</summary>
    private const int AsideReach = 80;

    /// <summary>Returns the address; null when the text says none.</summary>
    /// <param name="running">What the post says.</param>
    /// <param name="when">The words of the date; empty when there are none.</param>
    public static AddressMention? Find(RunningText running, string when)
    {
        var told = running.IndexOf(when);
        foreach (Match introduction in Introduction().Matches(running.Text).Take(MostIntroductions))
        {
            if (!IsAside(running.Text, introduction.Index, when, told) && Introduced(running, introduction.Index + introduction.Length) is { } found)
            {
                return found;
            }
        }

        return AddressReader.FindAll(running.Text).Where(match => !IsAside(running.Text, match.Index, when, told)).Select(match => Mention(running, match.Index, match.Value)).FirstOrDefault();
    }

    private static AddressMention? Introduced(RunningText running, int start)
    {
        var text = running.Text;
        if (running.Marks.FirstOrDefault(mark => mark.IsLink && mark.Start >= start && mark.Start <= start + LinkReach) is { } link && IsPlace(text[link.Start..link.End]))
        {
            return new AddressMention(text[link.Start..link.End], link.Start, link);
        }

        // The postal code may stand on the next line.
        if (AddressReader.Find(text[start..Math.Min(text.Length, start + Reach)]) is { } street && !text.AsSpan(start, street.Index).Contains('\n'))
        {
            // Without a number it begins where it is introduced: "zone des Pins, 63360 Gerzat".
            var from = char.IsAsciiDigit(street.Value[0]) ? start + street.Index : start;
            return Mention(running, from, text[from..(start + street.Index + street.Length)]);
        }

        var words = UpToStop().Match(text, start).Value.Trim();
        return IsPlace(words) ? new AddressMention(words, start, null) : null;
    }

    private static AddressMention Mention(RunningText running, int index, string words) =>
        new(Trimmed(words), index, running.Marks.FirstOrDefault(mark => mark.IsLink && mark.Start <= index + (words.Length / 2) && mark.End >= index + (words.Length / 2)));

    private static string Trimmed(string address) => string.Join(' ', address.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).TrimEnd(' ', '.', ',');

    /// <summary>Whether words can be a postal address: not "communiquée plus tard", nor an address of mail or the web.</summary>
    private static bool IsPlace(string words) => words.Length > 2 && !NoPlace().IsMatch(words) && !OnlineReader.IsOnline(words) && (words.Any(char.IsUpper) || words.Any(char.IsAsciiDigit));

    /// <summary>Whether the sentence so far is about where to park or get off, about the former place or the drink afterwards, or about another evening than the one told; what it says before the date is about that date.</summary>
    private static bool IsAside(string text, int index, string when, int told)
    {
        var sentence = Sentences.OpenIn(text[Math.Max(0, index - AsideReach)..index]);
        var words = told >= 0 && sentence.LastIndexOf(when, StringComparison.Ordinal) is var date and >= 0 ? sentence[date..] : sentence;
        return Aside().IsMatch(Nearby().Replace(words, "")) || (told >= 0 && told < index && Another().IsMatch(words));
    }

    [GeneratedRegex(@"\badd?resse(?:\s+(?:exacte|précise|complète|postale))?(?:\s*:\s*|\s+est(?:\s+la\s+suivante)?\s*(?::\s*|(?=[\p{Lu}0-9])))|\b(?:full\s+|exact\s+)?address(?:\s*:\s*|\s+is\s*(?::\s*|(?=[\p{Lu}0-9])))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\G[^\n(]{0,120}?(?=\.\s|\.?\n|\(|$)")]
    private static partial Regex UpToStop();

    [GeneratedRegex(@"@|://|\bwww\.|^(?:à\s+(?:venir|définir|confirmer|préciser)|tb[acd]\b|bientôt|communiqu|précis|envoy|donn[ée])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPlace();

    [GeneratedRegex(
        @"\bparking|\bgare[rz]|\bstationne|\bparcs?\s+relais|\btram|\bbus\b|\bmétro\b|\barrêts?\b|\bstation\b"
        + @"|\bcar\s+park|\bensuite\b|\bpuis\b|\baprès\b|\bafter|\brepli\b"
        + @"|\bnon\s+(?:plus|pas)\s+(?:aux?|à|chez|dans)\s+(?![0-9])(?!.*\bmais\b)|n['’]aura\s+(?:\p{L}+\s+)?(?:plus|pas)\s+lieu\b(?!.*\bmais\b)"
        + @"|\bquitt\w+|\b(?:continu|prolong|poursui)\w+\s(?:la\s(?:soirée|discussion)|les\s(?:discussions|débats|échanges)|à\s(?:discuter|débattre|échanger|papoter|parler|refaire))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>What only says how near the place is: "à deux pas du tram,", "(arrêt Jaude)".</summary>
    [GeneratedRegex(@"\([^()]*\)|(?<!\p{L})(?:à\s(?:\p{L}+|[0-9]+)\s(?:pas|m|mètres|min\p{L}*)|à\scôté|près|proche|non\sloin|en\sface|au\spied|accessible|desservie?)(?!\p{L})[^,]*(?=,)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nearby();

    [GeneratedRegex(@"\b(?:l[ae]s?\s(?:prochaine?s?|précédente?s?)|dernière\sfois|next\s(?:one|time))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Another();
}
