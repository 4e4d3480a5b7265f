using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiHour.Web.Commands.Reports;

/// <summary>How reports write JSON: indented, and without escaping accents, since it is not embedded in web pages.</summary>
internal static class IndentedJson
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
