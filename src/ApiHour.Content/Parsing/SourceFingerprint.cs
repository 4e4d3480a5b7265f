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

    /// <summary>Tells this build of the engine from others.</summary>
    public static string Engine { get; } = typeof(SourceFingerprint).Module.ModuleVersionId.ToString();

    /// <summary>The marks of all files, in their order, after those of engine and options (at the path "") and of the day, where that matters.</summary>
    /// <param name="options">What is loaded.</param>
    /// <param name="files">The files.</param>
    /// <param name="today">The day by which drafts are dated, and which texts may name.</param>
    public static IReadOnlyList<SourceMark> MarksOf(ContentOptions options, IReadOnlyList<ReadFile> files, DateOnly today)
    {
        var engine = new SourceMark { Path = "", Mark = Hash(Encoding.UTF8.GetBytes($"{Engine}\0{options.Url}")) };
        SourceMark[] day = options.Drafts || files.Any(f => f.NamesNow) ? [new SourceMark { Path = Day, Mark = today.ToString("O", CultureInfo.InvariantCulture) }] : [];
        return [engine, .. day, .. files.Select(f => new SourceMark { Path = f.File.Path, Mark = f.Mark })];
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

    /// <summary>The mark of a file: a hash of the text that was read, or the size of a picture, and when it was written; the fault where it cannot be read, and empty where only the name matters.</summary>
    public static string MarkOf(FileInfo file, bool isPicture, byte[]? bytes, DateTimeOffset writtenAt, FileProblems problems)
    {
        var written = writtenAt.ToUnixTimeSeconds();
        if (bytes is not null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Hash(bytes)} {written}");
        }

        return isPicture && file.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {written}")
            : problems.Found.FirstOrDefault(p => p.Severity is ProblemSeverity.Error)?.Code ?? "";
    }

    /// <summary>Whether a text may name the time of the load.</summary>
    public static bool NamesNow(ReadOnlySpan<byte> text)
    {
        foreach (var name in NamesOfNow)
        {
            if (text.IndexOf(name) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, MarkBytes));
}
