using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApiHour.Content.Parsing;
using Microsoft.Extensions.Options;

namespace ApiHour.Content;

/// <summary>A quick look at the content folder: which files there are, their sizes and times of writing, but not their contents.</summary>
public sealed class ContentGlance(IOptions<ContentOptions> options)
{
    private const string Nothing = "";

    /// <summary>Returns a text that changes with any file; empty while there is no folder, or none that can be read.</summary>
    public string Take()
    {
        try
        {
            var (_, _, folder) = ContentSources.Open(options.Value);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in folder.List())
            {
                var onDisk = SourceReader.Find(file.FullPath);
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(
                    CultureInfo.InvariantCulture, $"{file.Path}\0{(onDisk.Exists ? onDisk.Length : -1)}\0{onDisk.LastWriteTimeUtc.Ticks}\0")));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Nothing;
        }
    }
}
