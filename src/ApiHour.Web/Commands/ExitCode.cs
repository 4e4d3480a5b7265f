namespace ApiHour.Web.Commands;

/// <summary>What the program returns.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Something is amiss: with what a command looked at, or with the site.</summary>
    public const int Failure = 1;

    /// <summary>A command on a folder could not run, or was stopped.</summary>
    public const int CouldNotRun = 2;
}
