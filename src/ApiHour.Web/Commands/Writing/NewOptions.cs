using System.CommandLine;
using ApiHour.Web.Hosting;

namespace ApiHour.Web.Commands.Writing;

/// <summary>The options of all that is new.</summary>
internal sealed class NewOptions
{
    public Option<string> Folder { get; } = new("--folder")
    {
        Description = FolderArgument.Description,
        HelpName = "folder",
    };

    public Option<bool> Yes { get; } = new("--yes", "-y") { Description = "Ask nothing: what no option says is proposed, or left for later." };

    public IEnumerable<Option> All => [Folder, Yes];

    public string FolderOf(ParseResult given) => given.GetValue(Folder) ?? SiteFolders.Content;
}
