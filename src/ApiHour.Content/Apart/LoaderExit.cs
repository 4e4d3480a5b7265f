namespace ApiHour.Content.Apart;

/// <summary>The exit codes of the loader in another process; any other says that it was ended, or could not begin.</summary>
internal static class LoaderExit
{
    /// <summary>It has answered.</summary>
    public const int Success = 0;

    /// <summary>The content cannot be read, or the catalog not be written: the site meets with the same, and tells it.</summary>
    public const int Failure = 1;

    /// <summary>It is of another build than the site.</summary>
    public const int OtherBuild = 3;

    /// <summary>The site has ended.</summary>
    public const int Orphaned = 4;
}
