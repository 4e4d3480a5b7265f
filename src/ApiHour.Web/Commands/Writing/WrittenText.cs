using System.Net;
using System.Text.RegularExpressions;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Escapes people's words so that YAML, Liquid and Markdown show them as they are.</summary>
internal static partial class WrittenText
{
    /// <summary>A quoted scalar; the engine decodes HTML's entities in it.</summary>
    public static string ForYaml(string text)
    {
        var words = WebUtility.HtmlDecode(text) == text ? text : text.Replace("&", "&amp;", StringComparison.Ordinal);
        return $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The words, with a backslash before what Markdown or Liquid would take for a mark.</summary>
    public static string ForMarkdown(string text) => Marks().Replace(text, @"\$0");

    /// <summary>An address between the brackets of a link.</summary>
    public static string ForLink(string address) => address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    [GeneratedRegex(@"[\\`*_\[\]<>{|~^$]|(?<=\{)%|&(?=[#\w]+;)|(?<=\s)#(?=#*$)")]
    private static partial Regex Marks();
}
