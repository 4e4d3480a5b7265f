using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ApiHour.Web.Commands.Writing;

/// <summary>A command's help, with examples below: in its description they would stand in the help of the whole program too.</summary>
internal sealed class HelpWithExamples(string examples) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var code = new HelpAction().Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(examples);
        return code;
    }
}
