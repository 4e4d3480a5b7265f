using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ApiHour.Web.Commands;

/// <summary>A command's help, followed by examples.</summary>
internal sealed class HelpWithExamples(string examples) : SynchronousCommandLineAction
{
    public static HelpOption OptionWith(string examples) => new() { Action = new HelpWithExamples(examples) };

    public override int Invoke(ParseResult parseResult)
    {
        var code = new HelpAction().Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine("Examples:");
        parseResult.InvocationConfiguration.Output.WriteLine(examples);
        return code;
    }
}
