using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing;

/// <summary>Reads a YAML mapping.</summary>
internal static class YamlReader
{
    /// <summary>Returns the mapping; null when there is none, which is told.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    /// <param name="problems">Where faults are told.</param>
    public static YamlMappingNode? Read(string yaml, int linesBefore, FileProblems problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new BoundedYaml(QuotedLines.Indent(yaml)));
            switch (stream.Documents)
            {
                case [] or [{ RootNode: YamlScalarNode { Value: "" or null } }]:
                    return new YamlMappingNode();
                case [{ RootNode: YamlMappingNode mapping }]:
                    return mapping;
                default:
                    problems.Error(new TextPosition(1, 1).Below(linesBefore), ProblemCode.BadYaml, "this is not a list of keys", "write one `key: value` a line");
                    return null;
            }
        }
        catch (YamlException fault)
        {
            var at = new TextPosition(Math.Max(1, (int)fault.Start.Line), Math.Max(1, (int)fault.Start.Column));
            Tell(at, fault);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            Tell(new TextPosition(1, 1), fault); // YamlDotNet, on some texts that are none: `? : a`.
        }

        return null;

        void Tell(TextPosition at, Exception fault)
        {
            var told = YamlFault.Of(yaml, at, Reason(fault));
            problems.Error(told.At.Below(linesBefore), ProblemCode.BadYaml, $"the YAML cannot be read ({told.Reason})", told.Fix);
        }
    }

    private static string Reason(Exception fault) =>
        (fault.InnerException?.Message ?? fault.Message).ReplaceLineEndings(" ").TrimEnd('.');
}
