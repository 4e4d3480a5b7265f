using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiHour.Web.Commands.Reports;

/// <summary>How reports write JSON: indented, accents as they are, for no web page holds them.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
