using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApiHour.Content.Parsing;

/// <summary>Hashes what a catalog is made of: the texts and when they were written, the pictures' lengths and when they were written, the names of all other files, the options, the engine.</summary>
internal static class SourceFingerprint
{
    public static string Of(ContentOptions options, IEnumerable<ReadFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));

        Add(typeof(SourceFingerprint).Module.ModuleVersionId.ToString());
        Add(options.Drafts.ToString(CultureInfo.InvariantCulture));
        Add(options.Url);
        foreach (var file in files)
        {
            Add(file.File.Path);
            Add((file.Bytes?.Length ?? (file.File.IsPicture ? LengthOf(file.File.FullPath) : -1)).ToString(CultureInfo.InvariantCulture));
            if (file.Bytes is not null || file.File.IsPicture)
            {
                Add(file.WrittenAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
                hash.AppendData(file.Bytes ?? []);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : -1;
}
