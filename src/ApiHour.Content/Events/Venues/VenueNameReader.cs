using System.Text.RegularExpressions;
using ApiHour.Content.Events.Sections;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Venues;

/// <summary>Finds the name of the venue in what a post says: the words after "chez", "au", "dans les locaux de" near the date, else those before the address.</summary>
internal static partial class VenueNameReader
{
    /// <summary>How far after the preposition emphasised words may begin.</summary>
    private const int MarkReach = 30;

    /// <summary>How far before the date the name may stand.</summary>
    private const int Before = 500;

    private const int Reach = 4000;

    /// <summary>How many prepositions of a sentence are looked at, and how many letters after each.</summary>
    private const int MostPrepositions = 40;

    private const int Longest = 200;

    /// <summary>What stands between a name and its address.</summary>
    private static readonly char[] Separators = [' ', ',', '–', '-', ':', '(', '\n'];

    /// <summary>How far before the number of an address its name may stand.</summary>
    private const int NameReach = 60;

    /// <summary>Returns the name, with its room in brackets; null when the text names none.</summary>
    /// <param name="running">What the post says.</param>
    /// <param name="when">The words of the date; empty when there are none.</param>
    /// <param name="address">The address that the text says.</param>
    public static string? Find(RunningText running, string when, AddressMention? address)
    {
        var text = running.Text;
        var date = running.IndexOf(when);
        var start = Math.Max(0, date - Before);
        var end = Math.Min(text.Length, start + Reach);
        var sentences = Sentences.In(text[start..end]).Select(s => (From: start + s.Index, To: start + s.Index + s.Length)).ToList();
        var dated = sentences.FirstOrDefault(s => date >= s.From && date < s.To);
        var behindDate = Math.Clamp(date + when.Length, 0, dated.To);
        var name = Labelled(running, start, end)
            ?? Welcoming(running, date, behindDate, dated.To)
            ?? ByDate(1) ?? Meant(1, dated.From) ?? ByDate(0) ?? Meant(0, 0)
            ?? Host(running, start, end)
            ?? (address is null ? null : BeforeAddress(running, address))
            ?? running.Marks.Where(m => m.Start >= behindDate && m.End <= dated.To && !IsOwnLink(m) && !OnlineReader.IsPlatform(m.Element.GetAttribute("href"))).Select(m => VenueNameWords.Clean(text[m.Start..m.End], standOut: true)).OfType<string>().FirstOrDefault();
        return name is not null && address is not null && BeforeAddress(running, address) is { } proper && (IsCommon(name, text) || proper == "Les " + name) ? proper : name;

        string? ByDate(int least) => After(running, behindDate, dated.To, least) ?? After(running, dated.From, Math.Max(dated.From, date), least);

        string? Meant(int least, int from) => sentences.Where(s => s.From >= from && s.From < (address?.Index ?? end))
            .Select(s => Meeting().IsMatch(text[s.From..s.To]) ? After(running, s.From, UpToAside(text, s.From, s.To), least) : s.From < dated.To ? null : AtStart(running, s.From, s.To)).OfType<string>().FirstOrDefault();
    }

    /// <summary>Whether a name is only what kind of place it is, "un espace de coworking", since the text writes it without a capital.</summary>
    private static bool IsCommon(string name, string text) =>
        !name.Skip(1).Any(char.IsUpper) && !text.Contains(name, StringComparison.Ordinal) && text.Contains(char.ToLowerInvariant(name[0]) + name[1..], StringComparison.Ordinal);

    private static string? Labelled(RunningText running, int start, int end)
    {
        if (Label().Match(running.Text, start, end - start) is not { Success: true } label)
        {
            return null;
        }

        var from = label.Index + label.Length;
        var to = running.Text.IndexOf('\n', from) is var line and >= 0 ? line : running.Text.Length;
        if (VenueRoom.Leading(running.Text, from, to) is { Success: true } room && Named(running, from - 1, room.Index + room.Length, to, isPlain: false) is { } house)
        {
            return $"{house} ({room.Groups["room"].Value})";
        }

        return VenuePreposition.Pattern().Match(running.Text, from, Math.Min(to, end) - from) is { Success: true } preposition && preposition.Index == from
            ? After(running, from, to)
            : Named(running, from - 1, from, to, isPlain: false);
    }

    /// <summary>Who welcomes, where the date stands between the words: "nous serons accueillis le jeudi 28 mai par SIGMA".</summary>
    private static string? Welcoming(RunningText running, int date, int behindDate, int to) =>
        date >= 0 && Welcomed().IsMatch(running.Text[Math.Max(0, date - NameReach)..date]) && By().Match(running.Text, behindDate, to - behindDate) is { Success: true } by
        && running.Marks.FirstOrDefault(mark => mark.Start >= by.Index + by.Length && mark.Start <= by.Index + by.Length + MarkReach) is { } mark && !VenuePreposition.Pattern().IsMatch(running.Text[(by.Index + by.Length)..mark.Start])
            ? Named(running, by.Index, by.Index + by.Length, to, isPlain: false)
            : null;

    /// <summary>The first name behind a preposition between two offsets, if it is likely enough; a plain "à" may only say the town, right behind which the venue stands then.</summary>
    private static string? After(RunningText running, int from, int to, int least = 0)
    {
        string? found = null;
        var (text, end, weight) = (running.Text, from, -1);
        foreach (Match preposition in VenuePreposition.Pattern().Matches(text[from..to]).Take(MostPrepositions))
        {
            var (start, behind) = (from + preposition.Index, from + preposition.Index + preposition.Length);
            var own = WeightOf(running, preposition, behind);
            var isBetter = found is null || preposition.Groups["strong"].Success || (start >= end && own > weight && VenueTown.IsRightBefore(text[end..start]));
            if (own >= least && isBetter && start >= end && !(VenuePreposition.IsPlain(preposition) && VenueTown.IsBehindStreet(text, start)) && Named(running, start, behind, to, VenuePreposition.IsPlain(preposition)) is { } name)
            {
                (end, weight) = (behind + name.Length, own);
                found = preposition.Groups["room"] is { Success: true } room ? $"{name} ({room.Value})" : name;
                if (!VenuePreposition.IsPlain(preposition))
                {
                    break;
                }
            }
        }

        return found is null || (weight == 0 && VenueTown.IsAlone(found, text)) ? null : found;
    }

    /// <summary>The name with which a sentence begins that needs no verb: "Au **Celltill**, un restaurant du centre"; not "Chez nous, on code".</summary>
    private static string? AtStart(RunningText running, int from, int to)
    {
        var text = running.Text;
        var preposition = VenuePreposition.Pattern().Match(text, from, to - from);
        var behind = preposition.Index + preposition.Length;
        return preposition.Success && !VenuePreposition.IsPlain(preposition) && !text[from..preposition.Index].Any(char.IsLetterOrDigit) && !Aside().IsMatch(text[from..to]) && !Pronoun().IsMatch(text[from..to])
            && VenueNameWords.UpToStop(text[behind..Math.Min(to, behind + Longest)]) is var words && words.Any(char.IsUpper) && VenueNameWords.Clean(words, standOut: false) is not null
            ? Named(running, preposition.Index, behind, to, isPlain: false)
            : null;
    }

    /// <summary>How likely a name behind a preposition is the venue's rather than the town's: words that stand out are likelier, then those behind anything but "à".</summary>
    private static int WeightOf(RunningText running, Match preposition, int behind) =>
        (running.Marks.Any(mark => mark.Start <= behind + MarkReach && mark.End > behind && !IsParted(running.Text.AsSpan(behind, Math.Max(0, mark.Start - behind)))) ? 2 : 0) + (VenuePreposition.IsPlain(preposition) ? 0 : 1);

    private static bool IsParted(ReadOnlySpan<char> between) => between.Contains(',') || between.Contains(". ", StringComparison.Ordinal);

    /// <summary>Where a sentence turns to something else: a drink afterwards, the way there.</summary>
    private static int UpToAside(string text, int from, int to) => Aside().Match(text, from, to - from) is { Success: true } aside ? aside.Index : to;

    /// <summary>The name that begins at an offset; behind a plain "à" it ends at the next preposition, as a town's does.</summary>
    private static string? Named(RunningText running, int preposition, int from, int to, bool isPlain)
    {
        var text = running.Text;
        var mark = running.Marks.FirstOrDefault(m => m.End > from && m.Start <= from + MarkReach && m.End <= to + 1);
        if (isPlain && VenuePreposition.Pattern().Matches(text[from..Math.Max(from, mark?.Start ?? Math.Min(to, from + Longest))]).FirstOrDefault(next => !VenuePreposition.IsPlain(next)) is { } next)
        {
            (mark, to) = (null, from + next.Index);
        }

        if (mark is null || VenueNameWords.HasStop(text[from..mark.End], mark.Start - from))
        {
            var words = VenueNameWords.UpToStop(text[from..Math.Min(to, from + Longest)]);
            return VenueNameWords.Clean(words, standOut: false) is { } plain ? plain + VenueRoom.After(text, from + words.Length) : null;
        }

        if (OnlineReader.IsPlatform(mark.Element.GetAttribute("href")))
        {
            return null;
        }

        // The words that stand out may begin with the preposition's article, "à **La Fabrique**", or with the preposition itself.
        var marked = text[(mark.Start > preposition && mark.Start < from ? mark.Start : from)..mark.End];
        return VenueNameWords.Clean(mark.Start > preposition ? marked : VenueNameWords.UpToStop(marked), standOut: true, isNamed: !IsOwnLink(mark)) is { } name ? name + VenueRoom.After(text, mark.End) : null;
    }

    /// <summary>Who "nous accueille".</summary>
    private static string? Host(RunningText running, int start, int end) => running.Marks.Where(m => m.Start >= start && m.End < end && Welcomes().IsMatch(running.Text, m.End))
        .Select(m => VenueNameWords.Clean(running.Text[m.Start..m.End], standOut: true, isNamed: !IsOwnLink(m))).OfType<string>().FirstOrDefault();

    /// <summary>The words before an address that are apart from it: by a comma or the like, or because they stand out.</summary>
    private static string? BeforeAddress(RunningText running, AddressMention address)
    {
        var text = running.Text;
        var number = address.Index + AddressReader.OffsetOfStreet(address.Text);
        var before = text[Math.Max(0, number - NameReach)..number];
        var words = before.TrimEnd(Separators);
        var isApart = before.AsSpan(words.Length).Trim(' ').Length > 0 || running.Marks.Any(m => m.End == number - before.Length + words.Length);
        var room = VenueRoom.AtEnd(words);
        words = room.Success ? words[..room.Index] : words;
        var from = words.LastIndexOfAny([',', '.', ':', ';', '!', '?', '(', '\n']) + 1;
        var isLine = from > 0 ? words[from - 1] == '\n' : number == before.Length;
        var preposition = VenuePreposition.Pattern().Match(words, from);
        from = isLine && preposition.Success && preposition.Index == from && !VenuePreposition.IsPlain(preposition) ? from + preposition.Length : from;
        return isApart && VenueNameWords.Clean(words[from..], standOut: false) is { } name ? name + VenueRoom.After(room.Value, 0) : null;
    }

    private static bool IsOwnLink(RunningText.Mark mark) => mark.Element.GetAttribute("href") is ['/', ..];

    [GeneratedRegex(@"(?:(?<!\p{L}|aura\s|auront\s|eu\s)(?:lieu|où|endroit|where|venue|location)\s*(?:\?\s*:?|:)|📍)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:hébergé|accueilli|reçu)\w*\s+(?:\p{L}+\s+){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Welcomed();

    [GeneratedRegex(@"\G,?\s+(?:à\s+(?:partir\s+de\s+)?[0-9]{1,2}\s?h[0-9]{0,2},?\s+)?par\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\b(?:accueill\w+|héberg\w+|invit\w+|retrouv\w+|rendez-?\s?vous|" + EventNouns.TakesPlace + @"|attend\w*|reç\w+|recev\w+|will\s+meet|join\s+us|meet\w*|ce\s+sera|c['’]est|on\s+sera|nous\s+serons)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(?:ensuite|puis|après|verre|parking|gare[rz]|stationne\w*|tram\w*|bus|prochaine?s?|dernière\s+fois|précédent\w*|inscri\w+|billet\w*|afterwards?|initialement|devait|au\s+lieu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(?:je|tu|ils?|elles?|nous|vous|on|we|you|they)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\G\s+(?:qui\s+)?(?:nous|vous)\s+(?:accueill|re[çc]oi|ouvr|héberg|prêt|invit)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Welcomes();
}
