namespace ApiHour.Content.Events.Words;

/// <summary>What posts call an event, and words around it, for patterns that ignore case.</summary>
internal static class EventNouns
{
    /// <summary>An event.</summary>
    public const string Pattern = @"(?:[ée]v[éè]nement|soir[ée]e|api\s?hours?|atelier|workshop|rencontre|[ée]dition|devcamp|meetup|event|evening)";

    /// <summary>What may stand before a change that a line announces: "Attention :", "MAJ –".</summary>
    public const string Notice = @"(?:(?:attention|important|info\p{L}*|mise\sà\sjour|maj|update|édit|edit|note)\s?[:!–—-]\s?)";

    /// <summary>Who or what is counted: "participant·e·s" too.</summary>
    public const string Counted = @"(?>personnes|places|participant(?:[·.()-]?\p{L}+){0,3}|pers|people|seats|attendees|guests)";

    /// <summary>Verbs by which an event takes place.</summary>
    public const string TakesPlace = @"(?:aur(?:a|ont)(?:\s\p{L}+)?\slieu|se\s(?:(?:tien|déroul|pass)\p{L}+|fer(?:a|ont)(?!\p{L}))|will\s(?:take\splace|be\sheld)|takes?\splace)";

    /// <summary>The words of <see cref="Pattern"/> as <see cref="Catalog.NormalText.WordsOf"/> gives them.</summary>
    public static readonly string[] Words = ["evenement", "soiree", "api", "hour", "hours", "apihour", "atelier", "workshop", "rencontre", "edition", "devcamp", "meetup", "event", "evening"];
}
