namespace ApiHour.Content;

/// <summary>How much a problem costs the site.</summary>
public enum ProblemSeverity
{
    /// <summary>The page is shown as its author meant; a word of advice.</summary>
    Note,

    /// <summary>The page is shown; something in it is not as its author meant.</summary>
    Warning,

    /// <summary>The file is left out.</summary>
    Error,
}
