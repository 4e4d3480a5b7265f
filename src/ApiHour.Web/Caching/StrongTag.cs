using System.Security.Cryptography;

namespace ApiHour.Web.Caching;

/// <summary>ETags of whole answers: the same bytes have the same one, on every replica.</summary>
internal static class StrongTag
{
    private const int HashBytes = 12;

    /// <summary>The tag of an answer, in its quotes.</summary>
    /// <remarks>https://www.rfc-editor.org/rfc/rfc9110#name-etag</remarks>
    public static string Of(ReadOnlySpan<byte> bytes) => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, HashBytes))}\"";
}
