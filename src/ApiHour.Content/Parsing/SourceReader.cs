using System.Text;
using ApiHour.Content.Catalog;

namespace ApiHour.Content.Parsing;

/// <summary>Reads a file as text: UTF-8, or UTF-16 with its mark; line ends become <c>\n</c>.</summary>
internal static class SourceReader
{
    /// <summary>The largest text in bytes; no page of prose comes near it.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds the file at a path: where a link stands there, the file it leads to.</summary>
    public static FileInfo Find(string path)
    {
        var file = new FileInfo(path);
        try
        {
            return file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return file;
        }
    }

    /// <summary>When the file was last written, UTC, in whole seconds; the year 1601 when there is none, or none that can be looked at.</summary>
    public static DateTimeOffset TimeOf(FileInfo file)
    {
        try
        {
            return DateTimeOffset.FromUnixTimeSeconds(new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return DateTimeOffset.FromFileTime(0);
        }
    }

    /// <summary>Returns the bytes; null when there is no file, or when it cannot be read, which is told.</summary>
    public static byte[]? Read(FileInfo file, FileProblems problems)
    {
        try
        {
            if (file.Length <= MaxBytes)
            {
                return File.ReadAllBytes(file.FullName);
            }

            problems.Error(TextPosition.Start, ProblemCode.TooLarge, $"the file is larger than {MaxBytes / 1024} KiB", "split it, or keep pictures in files of their own");
        }
        catch (FileNotFoundException)
        {
            // It may have gone since the folder was listed, and a site needs no configuration.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Error(TextPosition.Start, ProblemCode.Unreadable, $"the file cannot be read ({fault.Message})", "give the site permission to read it");
        }

        return null;
    }

    /// <summary>Returns the text; null when the bytes are none, which is told.</summary>
    public static string? Decode(byte[] bytes, FileProblems problems)
    {
        string text;
        try
        {
            text = EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException fault)
        {
            var good = Encoding.UTF8.GetString(bytes, 0, Math.Max(0, fault.Index));
            problems.Error(TextPosition.Of(good, good.Length), ProblemCode.NotText, "the file is not UTF-8 from here on", "save it again as UTF-8");
            return null;
        }

        var odd = text.IndexOfAny(['\0', '\uFFFE']);
        if (odd >= 0)
        {
            problems.Error(TextPosition.Of(text, odd), ProblemCode.NotText, $"there is a {(text[odd] is '\0' ? "NUL character" : "U+FFFE")}: this is not a text file", "save it again as UTF-8 text");
            return null;
        }

        return Mend(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), problems);
    }

    /// <summary>Replaces control characters by spaces and cuts excess accents; both are reported.</summary>
    private static string Mend(string text, FileProblems problems)
    {
        var blanked = XmlText.Blank(text);
        if (!ReferenceEquals(blanked, text))
        {
            var first = text.AsSpan().CommonPrefixLength(blanked);
            problems.Warn(
                TextPosition.Of(text, first), ProblemCode.NotText, $"there is a control character (U+{(int)text[first]:X4}), the first of {text.Count(XmlText.IsForbidden)}", "remove it; it counts as a space");
        }

        var excess = CombiningMarks.FindExcess(blanked);
        if (excess < 0)
        {
            return blanked;
        }

        problems.Warn(TextPosition.Of(blanked, excess), ProblemCode.NotText, $"more than {CombiningMarks.Max} accents stand on one letter", "remove them; those from here on are left out");
        return CombiningMarks.Cut(blanked);
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => StrictUtf8,
    };
}
