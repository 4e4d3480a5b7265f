using System.CommandLine;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Commands;

/// <summary>The argument by which a command is given its content folder.</summary>
internal static class FolderArgument
{
    public const string Description = "The content folder; by default that of Content__Path, else the repository's own.";

    public static Argument<string> Create() => new("folder") { Description = Description, DefaultValueFactory = _ => SiteFolders.Content };

    /// <summary>What to tell whoever gives a folder that does not exist.</summary>
    public static string Missing(string folder) => $"There is no folder {folder}. Name the folder that holds _config.yml and _posts.";
}
