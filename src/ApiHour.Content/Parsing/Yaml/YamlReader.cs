using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing.Yaml;

/// <summary>Reads a YAML mapping.</summary>
internal static partial class YamlReader
{
    /// <summary>Returns the mapping; null when there is none, which is told.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    /// <param name="problems">Where faults are told.</param>
    public static YamlMappingNode? Read(string yaml, int linesBefore, FileProblems problems)
    {
        try
        {
            switch (Load(yaml, TellAgain).Documents)
            {
                case [] or [{ RootNode: YamlScalarNode { Value: "" or null } }]:
                    return new YamlMappingNode();
                case [{ RootNode: YamlMappingNode mapping }]:
                    TellCutValues(yaml, linesBefore, problems);
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

        void TellAgain(Scalar key) => problems.Warn(
            new TextPosition((int)key.Start.Line, (int)key.Start.Column).Below(linesBefore), ProblemCode.BadYaml, $"the key `{key.Value}` is here twice, and the last one counts", "remove one of the two");

        void Tell(TextPosition at, Exception fault)
        {
            var told = YamlFault.Of(yaml, at, Reason(fault));
            problems.Error(told.At.Below(linesBefore), ProblemCode.BadYaml, $"the YAML cannot be read ({told.Reason})", told.Fix);
        }
    }

    /// <summary>Loads the text as it is written, else with the continuation lines of its quoted values indented.</summary>
    private static YamlStream Load(string yaml, Action<Scalar> tellAgain)
    {
        try
        {
            return LoadAsWritten(yaml, tellAgain);
        }
        catch (YamlException) when (QuotedLines.Indent(yaml) is var indented && indented != yaml)
        {
            return LoadAsWritten(indented, tellAgain);
        }
    }

    private static YamlStream LoadAsWritten(string yaml, Action<Scalar> tellAgain)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new BoundedYaml(yaml));
        }
        catch (YamlException fault) when (Reason(fault).StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            var last = new LastKeys(new BoundedYaml(yaml));
            stream = new YamlStream();
            stream.Load(last);
            foreach (var key in last.Again)
            {
                tellAgain(key);
            }
        }

        return stream;
    }

    private static string Reason(Exception fault) =>
        (fault.InnerException?.Message ?? fault.Message).ReplaceLineEndings(" ").TrimEnd('.');

    private static void TellCutValues(string yaml, int linesBefore, FileProblems problems)
    {
        foreach (Match cut in CutValue().Matches(yaml))
        {
            var (value, comment) = (cut.Groups["value"].Value.Trim(), cut.Groups["cut"].Value.Trim());
            var at = TextPosition.Of(yaml, cut.Groups["cut"].Index).Below(linesBefore);
            problems.Warn(at, ProblemCode.CutByComment, $"YAML takes `{comment}` for a comment", $"quote the {cut.Groups["key"].Value}: \"{value} {comment}\"");
        }
    }

    // Of the keys that hold words: behind any other a comment is more likely than a cut value.
    [GeneratedRegex("""^[ \t]*(?:-[ \t]+)*(?<key>title|name|message|description|author|session_name|session_short_name|venue|address|access):[ \t]+(?<value>[^"'#|>\s\[{][^\n]*?)(?<cut>[ \t]#[^\s][^\n]*)$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CutValue();
}
