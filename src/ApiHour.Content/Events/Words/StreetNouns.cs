namespace ApiHour.Content.Events.Words;

/// <summary>What streets are called, for patterns that ignore case.</summary>
internal static class StreetNouns
{
    /// <summary>The kind of a street, with the blank behind it.</summary>
    public const string Pattern = @"(?:rue|r\.|ruelle|avenue|ave?\.?|boulevard|blvd\.?|bl?d\.?|all[ée]es?|all\.|place|pl\.?|impasse|imp\.|quai|chemin|ch\.|route|rte\.?|cours|square|sq\.|esplanade|passage|rond-point|faubourg|fg\.?|mail|mont[ée]e|parvis|cit[ée]|sentier|promenade|voie|villa|lieu-dit)\s";
}
