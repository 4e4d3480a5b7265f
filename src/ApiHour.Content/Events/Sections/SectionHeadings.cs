using ApiHour.Content.Catalog;
using ApiHour.Content.Events.Words;

namespace ApiHour.Content.Events.Sections;

/// <summary>Tells by a heading what the part below it is about.</summary>
internal static class SectionHeadings
{
    /// <summary>Per part, the folded texts that a whole heading may be, and the words, with or without "s", that it may contain between blanks; the first part that fits counts.</summary>
    private static readonly (EventPart Part, string[] Names, string[] Words)[] Parts =
    [
        Of(EventPart.Practical,
            ["informationspratiques", "infospratiques", "infos", "informations"],
            ["pratique", "practical", "info", "quand et ou", "ou et quand", "date et lieu", "dates et lieu", "lieu et date",
                "date et horaire", "rendez vous", "rendezvous", "when and where", "where and when", "comment venir"]),
        Of(EventPart.Registration,
            ["inscription", "inscriptions", "registration", "billetterie", "tickets"],
            ["inscription", "inscrire", "inscrivez", "registration", "register", "preinscription", "billet", "billetterie", "ticket"]),
        Of(EventPart.Programme,
            ["programme", "leprogramme", "auprogramme", "agenda", "conferences", "talks", "schedule", "presentations",
                "lespresentations", "interventions", "sujets", "lessujets", "deroule", "lederoule", "derouledelasoiree"],
            ["programme", "program", "agenda", "au menu", "conferences", "talks", "schedule", "lineup", "line up", "programmation des", "programmation de la"]),
        Of(EventPart.Sponsors,
            ["sponsors", "sponsor", "nossponsors", "partenaires", "partners"],
            ["sponsor", "sponsorise", "sponsorisee", "sponsoring", "partenaire", "partenariat", "partner", "sponsored",
                "soutien", "soutiennent", "soutenu", "soutenue", "mecene", "mecenat", "parrain", "parraine", "parrainee", "parrainage"]),
    ];

    private static readonly string[] WhenAndWhere =
        ["quand", "date", "dates", "heure", "heures", "horaire", "horaires", "ou", "lieu", "lieux", "adresse", "acces", "when", "where", "time", "venue", "location"];

    /// <summary>Words that may stand between and behind those of when and where: "Date de la soirée".</summary>
    private static readonly string[] Fillers = [.. EventNouns.Words, "et", "and", "the", "le", "la", "les", "l", "de", "du", "d"];

    /// <summary>The part that a heading speaks of; null when it is none.</summary>
    public static EventPart? About(string heading)
    {
        var words = $" {NormalText.WordsOf(heading)} ";
        return Named(heading)
            ?? Parts.Where(part => part.Words.Any(word => words.Contains(word, StringComparison.Ordinal)))
                .Select(part => (EventPart?)part.Part).FirstOrDefault();
    }

    /// <summary>The part whose name a heading is and nothing else; null when it is none.</summary>
    public static EventPart? Named(string heading)
    {
        var name = FoldedText.Of(heading);
        return SaysWhenOrWhere(heading) ? EventPart.Practical : Parts.Where(part => part.Names.Contains(name)).Select(part => (EventPart?)part.Part).FirstOrDefault();
    }

    private static (EventPart Part, string[] Names, string[] Words) Of(EventPart part, string[] names, string[] words) =>
        (part, names, [.. words.SelectMany(word => new[] { $" {word} ", $" {word}s " })]);

    /// <summary>Whether a heading only names when and where: "Quand ?", "Date, heure et lieu".</summary>
    private static bool SaysWhenOrWhere(string heading)
    {
        var words = NormalText.WordsOf(heading).Split(' ').Except(Fillers).ToList();
        return words.Count > 0 && words.TrueForAll(WhenAndWhere.Contains);
    }
}
