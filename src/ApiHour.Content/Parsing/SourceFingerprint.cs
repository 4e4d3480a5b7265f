using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Hashes what a catalog is made of: texts, sizes of pictures, the times at which both were written, names of all other files, the options, and the version of the engine.</summary>
internal static class SourceFingerprint
{
    private const int MarkBytes = 16;

    /// <summary>What Liquid calls the time of the load.</summary>
    private static readonly byte[][] NamesOfNow = [[.. "'now'"u8], [.. "\"now\""u8], [.. "'today'"u8], [.. "\"today\""u8]];

    /// <summary>The path of the day's mark: no file's path begins with a slash.</summary>
    private const string Day = "/today";

    /// <summary>The marks of all files, in their order, after those of engine and options (at the path "") and of the day, where that matters.</summary>
    /// <param name="options">What is loaded.</param>
    /// <param name="files">The files.</param>
    /// <param name="today">The day by which drafts are dated, and which texts may name.</param>
    public static IReadOnlyList<SourceMark> MarksOf(ContentOptions options, IReadOnlyList<ReadFile> files, DateOnly today)
    {
        var engine = new SourceMark { Path = "", Mark = Hash($"{typeof(SourceFingerprint).Module.ModuleVersionId}\0{options.Url}", []) };
        SourceMark[] day = options.Drafts || files.AsParallel().Any(NamesNow) ? [new SourceMark { Path = Day, Mark = today.ToString("O", CultureInfo.InvariantCulture) }] : [];
        return [engine, .. day, .. files.AsParallel().AsOrdered().Select(MarkOf)];
    }

    /// <summary>One hash of all marks.</summary>
    public static string Of(IEnumerable<SourceMark> marks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var mark in marks)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(mark.Path + "\0" + mark.Mark + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static SourceMark MarkOf(ReadFile file)
    {
        var length = file.Bytes?.Length ?? (file.File.IsPicture ? LengthOf(file.File.FullPath) : -1);
        var written = file.Bytes is not null || file.File.IsPicture ? file.WrittenAt.ToUnixTimeSeconds() : 0;
        return new SourceMark { Path = file.File.Path, Mark = Hash(string.Create(CultureInfo.InvariantCulture, $"{length}\0{written}\0"), file.Bytes ?? []) };
    }

    private static bool NamesNow(ReadFile file) => NamesOfNow.Any(name => file.Bytes.AsSpan().IndexOf(name) >= 0);

    private static string Hash(string text, byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(text), .. bytes]).AsSpan(0, MarkBytes));

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : -1;
}
