using ApiHour.Content;

namespace ApiHour.Web.Commands.Reports;

/// <summary>Colours words on a terminal, and leaves them as they are in a pipe.</summary>
internal sealed class TextColours(bool areWanted)
{
    /// <summary>Whether the console shows colours and its user wants them.</summary>
    /// <remarks>https://no-color.org</remarks>
    public static bool AreWanted =>
        !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 } && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    public string Path(string words) => In("1", words);

    public string Fix(string words) => In("36", words);

    public string Level(ProblemSeverity severity, string words) => In(
        severity switch
        {
            ProblemSeverity.Error => "1;31",
            ProblemSeverity.Warning => "33",
            _ => "34",
        },
        words);

    private string In(string colour, string words) => areWanted ? $"\e[{colour}m{words}\e[0m" : words;
}
