using System.Text.RegularExpressions;
using ApiHour.Content.Events.Dates;

namespace ApiHour.Content.Events.Venues;

/// <summary>Tells the name of a venue from other words that stand where names do.</summary>
internal static partial class VenueNameWords
{
    private const int Longest = 90;

    /// <summary>The name in some words; null when they name no place to go to.</summary>
    /// <param name="words">The words.</param>
    /// <param name="standOut">Whether they are emphasised: other words need a capital, or must say what kind of building it is.</param>
    /// <param name="isNamed">Whether they stand where only a name would be emphasised: then, with a capital, only a common word alone is refused.</param>
    public static string? Clean(string words, bool standOut, bool isNamed = false)
    {
        if (words.Length > Longest * 2)
        {
            return null;
        }

        var name = Hour().Split(words, 2)[0];
        name = AddressReader.Find(name) is { } address ? name[..address.Index] : name;
        name = LooseEnd().Replace(name[name.TakeWhile(c => !char.IsLetterOrDigit(c) && c is not ('#' or '@')).Count()..], "");
        name = Article().Replace(name.TrimEnd(' ', ',', '.', ':', ';', '»', '"', '”', '–', '-', '(', '\n'), "").Trim();
        return name.Length is < 2 or > Longest || !name.Any(char.IsLetter) || NoName().IsMatch(name) || IsCommon(name, isNamed) || OnlineReader.IsOnline(name)
            || !(standOut || char.IsUpper(name[0]) || House().IsMatch(name)) || DateReader.Read(name).Count > 0 || HourReader.Read(name).Any(hour => hour.Index == 0)
            ? null
            : Quoted(char.IsUpper(name[1]) ? name : char.ToUpperInvariant(name[0]) + name[1..]);
    }

    /// <summary>The name with the quote closed that only stands at its end.</summary>
    private static string Quoted(string name) =>
        name.Contains('«', StringComparison.Ordinal) && !name.Contains('»', StringComparison.Ordinal) ? name + " »"
        : name.Contains('“', StringComparison.Ordinal) && !name.Contains('”', StringComparison.Ordinal) ? name + "”"
        : name.Count(c => c is '"') % 2 == 1 ? name + '"'
        : name;

    /// <summary>Whether words begin with one that names no place; where a name is expected ("Chat Noir"), whether they are only such a word, numbered or not.</summary>
    private static bool IsCommon(string name, bool isNamed) => NoPlace().Match(name) is { Success: true } word
        && !(isNamed && char.IsUpper(name[0]) && !CommonEnd().IsMatch(name, word.Length));

    /// <summary>The words up to those that no longer belong to a name.</summary>
    public static string UpToStop(string words) => Stop().Split(words, 2)[0];

    /// <summary>Whether words that no longer belong to a name begin before an offset.</summary>
    public static bool HasStop(string words, int before) => Stop().Match(words) is { Success: true } stop && stop.Index < before;

    [GeneratedRegex(
        @"[,;(!?\n]|(?<!\b(?-i:\p{Lu}))\.(?=\s|$)|\s[–-]\s"
        + @"|\s(?:proche|près|à\s+côté|situé\w*|en\s+face|qui|où|pour|afin|puis|ainsi|avec|mais|et\s+non|dès|dans|et\s+(?:en|sur|dans|à|au)|le\s+[0-9]+"
        + @"|(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))\b"
        + @"|\s(?:à|de|vers|at|on)\s+[0-9]|\sà\s+(?-i:(?=\p{Lu}))|\s(?-i:Adresse|Date|Quand|Heure|Horaires?|Accès|Inscription|Tarif)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\s+(?:(?:à|dès|à\s+partir\s+de|de|at)\s+)?[0-9]{1,2}\s?[h:][0-9]{0,2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^(?:l['’]|la\s|les\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s+(?:le|la|les|ce|du|de|des|au|on|the|ou|et)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooseEnd();

    [GeneratedRegex(@"://|@|#|\bwww\.|^[0-9]+\s?(?:h\b|min|€|euros?|places?\b|pers)|^[0-9]+$|^(?:l['’])?api\s?hours?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex(
        @"^(?:l['’])?(?:partir|plus|moins|tous|toutes?|vos|votre|nos|notre(?=\s)|ses|leurs?|ceux|celles|vous|nous|toi|moi|bient[ôo]t|noter|programme|menu|total|max(?:imum)?|min(?:imum)?|choix|plaisir|cours\s+d\w+|fil\s+d\w+|sein|cas|moment|d[ée]but|fin"
        + @"|limite\w*|limit[ée]\w*|cadre|soirs?|soirée|journée|foulée|mesure|joie|occasion|heures?|issue|entrée|rentrée|suite|fois|base|carte|bonne\s+franquette|places?\s+(?:dispo|limit|est|sont)\w*|[ée]v[éè]nements?|inscri\w+|aise|année|mois|semaine"
        + @"|matin|midi|apr[èe]s\w*|alentours|tarif|prix|profit|nom\s+d\w+|risque|contraire|niveau|rythme|large|adresse|bas|fond|dessus|maison$|distance|lien|live|chat|stream\w*|salon(?!\s+d)|salle\s+virtuelle|canal|cha[iî]nes?|serveur|gratuit\w*"
        + @"|ouvert\w*|obligat\w*|attention|rappel|dates?|lieux?|quand|où|accès|infos?|informations?|capacité|jauge|publics?|apéro\w*|pizzas?|verre|premi[eè]re?s?|derni[eè]re?s?|prochaine?s?|même\w*|seule?|autre\w*|moment|visage\w*|coin|quartier"
        + @"|bâtiment|centre[\s-]+ville|(?:[0-9]+\p{L}+\s|\p{L}+i[eè]me\s)?étage|porte|least|person|english|french|latest|same|evening|morning|order|case|free|end|beginning|home|next|last|first)(?![\p{L}\p{N}'’-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPlace();

    /// <summary>What may follow a common word that is no name: nothing, a sentence, a number or a letter, "Bâtiment B".</summary>
    [GeneratedRegex(@"\G(?:\s+(?:[0-9]+|\p{L}))?(?:$|\s*[,;:.!?(])", RegexOptions.CultureInvariant)]
    private static partial Regex CommonEnd();

    [GeneratedRegex(
        @"^(?:hôtel|mairie|médiathèque|bibliothèque|maison|salle|centre|espace|amphi\w*|auditorium|université|école|faculté|fac|iut|campus"
        + @"|café|bar|restaurant|brasserie|pub|pépinière|cinéma|théâtre|musée|gymnase|cafétéria|cantine|agence|librairie|ludothèque|coworking|tiers-lieu)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex House();
}
